/** Of which exams is a limit: Step 1, Step 2 CK, both, or none of them? */
import type { Part } from '../../language/scope';

/** A Step by its number, and not the exams as a whole. */
export const isStep = (part: Part): boolean => part.is === 'exam' && !Number.isNaN(part.value);
const isAnyExam = (part: Part): boolean => part.is === 'exam' && Number.isNaN(part.value);
const isOtherExam = (part: Part): boolean => part.is === 'otherexam' || (part.is === 'exam' && part.value === 3);

/** Exams named with numbers; null where only others are named (Step 3, COMLEX). */
export function examsOf(parts: readonly Part[], topic: readonly Part[]): { step1: boolean; step2: boolean } | null {
  const named = (words: readonly Part[]): { step1: boolean; step2: boolean } => ({
    step1: words.some((part) => part.is === 'exam' && part.value === 1),
    step2: words.some((part) => part.is === 'exam' && part.value === 2),
  });
  const own = named(parts);
  if (own.step1 || own.step2) return own;
  if (parts.some(({ form }) => form === 'both')) return { step1: true, step2: true };
  if (parts.some(isAnyExam)) return own;
  if (parts.some(isOtherExam)) return null;
  const above = named(topic);
  return above.step1 || above.step2 || !topic.some(isOtherExam) || topic.some(isAnyExam) ? above : null;
}
