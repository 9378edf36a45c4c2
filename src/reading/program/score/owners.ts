/** Which exam is each number of a statement of, and whose: an IMG's or a US graduate's? */
import type { Amount } from '../../language/amounts';
import { isSign } from '../../language/element';
import { holds } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';

/** Steps by their number; NaN is the USMLE as a whole, 0 another exam. */
export type Named = readonly number[];
export type Group = 'img' | 'us';

const isExam = (part: Part): boolean => part.is === 'exam' || part.is === 'otherexam';
const joinsExams = (part: Part): boolean =>
  part.is === 'join' || part.is === 'filler' || part.is === 'all' || isSign(part, '/&+-–=');

/** The runs of exams among some words: "Step 1 and Step 2" is one run. */
function runsIn(words: readonly Part[]): { readonly exams: number[]; readonly from: number; readonly to: number }[] {
  const runs: { exams: number[]; from: number; to: number }[] = [];
  words.forEach((part, at) => {
    if (!isExam(part)) return;
    const value = part.is === 'exam' ? part.value : 0;
    const last = runs[runs.length - 1];
    const between = last === undefined ? [] : words.slice(last.to + 1, at);
    // "A pass on Step 1 and a Step 2 CK score of 225" begins anew.
    if (last !== undefined && between.every(joinsExams) && !between.some(({ form }) => form === 'a')) {
      last.exams.push(value);
      last.to = at;
    } else runs.push({ exams: [value], from: at, to: at });
  });
  return runs;
}

/** For each number its exams: named before it, else right behind it, else as the number before; a list of exams is shared out by place. */
export function examsOf(amounts: readonly Amount[], topic: readonly Part[], inherited: Named): Named[] {
  const heads = runsIn(topic).flatMap((run) => run.exams);
  const paired = pairOf(amounts, heads);
  if (paired !== null) return paired;
  let current: Named = heads.length > 0 ? heads : inherited;
  let since = 0;
  const found: Named[] = [];
  amounts.forEach((amount, at) => {
    const own = ownExams(amount);
    if (own !== null) {
      current = own;
      since = at;
    }
    found.push(current);
    const next = amounts[at + 1];
    const ends = next === undefined || ownExams(next) !== null;
    if (ends && current.length > 1 && current.length === at - since + 1)
      for (let place = since; place <= at; place += 1) found[place] = [current[place - since] ?? Number.NaN];
    if (ends && own === null && heads.length > 0) current = heads;
  });
  return found;
}

/** "210/220" without names is Step 1 and Step 2; in the column of one exam it says two things, so neither. */
function pairOf(amounts: readonly Amount[], heads: Named): Named[] | null {
  const [first, second] = amounts;
  if (amounts.length !== 2 || first === undefined || second === undefined) return null;
  if (ownExams(first) !== null || ownExams(second) !== null) return null;
  const between = second.words[second.before - 1] ?? first.words[first.words.length - 1];
  const words = first.words.length - first.before + second.before;
  if (!isSign(between, '/') || words > 1) return null;
  const steps = heads.filter((exam) => exam > 0);
  return steps.length === 1 ? [[0], [0]] : steps.length === 0 ? [[1], [2]] : null;
}

function ownExams(amount: Amount): Named | null {
  const lead = amount.words.slice(0, amount.before);
  const before = runsIn(lead).pop();
  const behind = behindOf(amount.words.slice(amount.before));
  if (before === undefined) return behind;
  // "USMLE scores of 245 on Steps 1 and 2": the Steps say which.
  const isGeneral = before.exams.every(Number.isNaN) && behind?.some((exam) => exam > 0);
  // "… passed Step 1 and scored 219 on Step 2": the verb between is the number's.
  const isParted = holds(lead.slice(before.to + 1), 'join');
  return behind !== null && (isGeneral || isParted) ? behind : before.exams;
}

/** "220 on Step 2", "220 (CK)", "220 or higher for Step 1": within the number's own words; another exam only right behind it. */
function behindOf(words: readonly Part[]): Named | null {
  const end = words.findIndex((part) => isSign(part, ',;|') || part.is === 'condition');
  const own = end < 0 ? words : words.slice(0, end);
  const run = runsIn(own)[0];
  if (run === undefined || run.exams.every((exam) => exam === 3)) return null;
  const between = own.slice(0, run.from);
  if (holds(between, 'join')) return null;
  return run.exams[0] === 0 && holds(between, 'sign') ? null : run.exams;
}

const IMGS: ReadonlySet<string> = wordSet('img nonusimg usimg carib');

/** Whose number it is, by the group named before it, else behind it. */
export function groupOf(amount: Amount): Group | null {
  const groups = amount.words.map((part) => (IMGS.has(part.is) ? 'img' : part.is === 'usgrad' ? 'us' : null));
  const before = groups.slice(0, amount.before).filter((group) => group !== null);
  return before[before.length - 1] ?? groups.slice(amount.before).find((group) => group !== null) ?? null;
}
