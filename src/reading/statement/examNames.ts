/** Which exam do the words of a statement name? */
import type { Exam } from '../../domain/statement/statement';

export const STEP = String.raw`(?:usmle )?(step ?(?:1|one|i)\b(?! ?ck)|step ?(?:2|two|ii)\b(?: ?\(?ck\)?| clinical knowledge)?|step ?(?:3|three|iii)\b|\bck\b)`;

export function examOf(words: string): Exam {
  if (/3|three|iii/.test(words)) return 'step3';
  return /1|one|step ?i$/.test(words) ? 'step1' : 'step2';
}

export const lastExam = (folded: string): Exam | null => {
  const named = [...folded.matchAll(new RegExp(STEP, 'g'))].at(-1)?.[1];
  return named === undefined ? null : examOf(named);
};
