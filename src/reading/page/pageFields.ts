/** Which facts of the list may a program's page state, and what is one of its sentences? */

/** In the order of the questions an applicant asks. */
export const PAGE_FIELDS = [
  'visa',
  'step1',
  'step2',
  'attempts',
  'graduation',
  'usce',
  'ecfmg',
  'imgs',
  'share',
  'deadline',
] as const;
export type PageField = (typeof PAGE_FIELDS)[number];

/** A sentence of the page, and what it has to be read with: the question it answers, or its heading. */
export interface PageSentence {
  /** Without whom it speaks to. */
  readonly words: string;
  /** As it stands on the page. */
  readonly quoted: string;
  readonly under: string;
  /** It states nothing by itself: its heading turns it round ("Do not apply if …"), or it is of one of several programs. */
  readonly isTurned: boolean;
  /** The whole line that it stands in, and its question. */
  readonly near: string;
  /** When its part of the page was posted, later ones higher; 0 where that is not told. */
  readonly dated: number;
}
