/** Which of a message's sentences are the applicant's own, as sums that hold no word of them, and did they go to another program before? */
import { hash } from '../../reading/text/sum';

/** A message that was noted as sent. */
export interface Sent {
  /** "2026-11-03". */
  readonly day: string;
  readonly program: string;
  /** Its title. */
  readonly message: string;
  readonly sums: readonly string[];
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n+/).map(folded);

/** Places for what only the applicant knows: "[one thing]". */
export const gapsIn = (text: string): readonly string[] => text.match(/\[[^\]]+\]/g) ?? [];

/**
 * What stands in it beside the draft. The program's name is taken out: with another name it is still the same sentence.
 * @param draft The text as MatchSheet offers it.
 */
export function ownSums(text: string, draft: string, program: string): string[] {
  const offered = new Set(sentences(draft));
  const own = sentences(text).filter((sentence) => sentence !== '' && !offered.has(sentence));
  return own.map((sentence) => hash(sentence.split(folded(program)).join('')).toString(36));
}

/** The message to another program that has every one of these sentences; null where something is new in it. */
export const sentBefore = (sums: readonly string[], program: string, sent: readonly Sent[]): Sent | null =>
  sums.length === 0
    ? null
    : (sent.find((one) => folded(one.program) !== folded(program) && sums.every((sum) => one.sums.includes(sum))) ?? null);
