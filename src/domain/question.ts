/** What may a row be asked, by which short name? A table that answers for questions names every key, so that a new one cannot be forgotten. */

export type QuestionKey =
  | 'visa'
  | 'IMG policy'
  | 'IMG share'
  /** Community, hybrid or university: asked where it moves the tier. */
  | 'type'
  | 'CK minimum'
  | 'attempts'
  /** The limit is said; how it is counted, or whether its exception holds, is not. */
  | 'graduation'
  | 'graduation limit'
  | 'USCE'
  | 'ECFMG'
  /** Checked before this season opened. */
  | 'older facts'
  /** It would close a row that is already in hand. */
  | 'a doubtful cell';

/** What one question of a key is about, where the key has several. */
export type QuestionDetail =
  /** Do months of observership count? */
  | 'observership'
  /** Required, but within how many years? */
  | 'years'
  /** To the application or to the start? */
  | 'counted'
  /** Whom is the exception for? */
  | 'exception';

/** A question that the cells of a program leave open. */
export interface Question {
  readonly about: QuestionKey;
  readonly asks: string;
  readonly detail?: QuestionDetail;
}
