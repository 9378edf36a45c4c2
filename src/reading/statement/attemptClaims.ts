/** What does a sentence claim of attempts: passed at the first, failed, never failed, or in how many? */
import type { Claim, Exam } from '../../domain/statement/statement';
import { numberOfWord, ordinalOfWord } from '../text/numerals';
import { DENIED } from './denied';
import { examOf, lastExam, STEP } from './examNames';

const FIRST = `(?:on|at|in|with) (?:my|the|their|a)? ?(?:very )?(?:first|1st) (?:attempt|try|sitting)`;
const FIRSTS = new RegExp(String.raw`\b(?:pass(?:ed|ing)?|clear(?:ed|ing)?|complet(?:ed|ing)) ([^.;]{0,80}?) ${FIRST}`, 'g');
const ALL = /\b(?:all|every|each|both)\b[^.;]*\b(?:steps?|exams?|usmles?|examinations?)\b|\b(?:usmles?|steps)\b(?! ?\d)/;

/** "Step 1 and Step 2 CK I passed at the first attempt" */
const PASSED_BEFORE = new RegExp(String.raw`([^.;]*?)\b(?:i|and|were|was) (?:\w+ )?(?:pass(?:ed)?|cleared) ${FIRST}`);
/** "first-attempt passes on Step 1" */
const FIRST_PASSES = /\bfirst[- ](?:attempt|time|try) pass(?:es)? (?:on|of|in|at) ([^.;]*?)(?:, and (?:with|a|my)\b|, with\b|$)/;

export function firstsIn(folded: string): Claim[] {
  const told = [...folded.matchAll(FIRSTS)]
    .filter(({ index }) => !DENIED.test(folded.slice(Math.max(0, index - 40), index)))
    // "Step 1 on my second attempt and Step 2 CK on the first": what stands behind the other attempt.
    .map(
      (match) =>
        (match[1] ?? '')
          .split(/attempt|\btry\b|sitting|\bi (?:\w+ )?(?:scored|took|sat|got|earned|reached|passed|cleared)\b/)
          .at(-1) ?? '',
    );
  const before = PASSED_BEFORE.exec(folded)?.[1] ?? '';
  const passes = FIRST_PASSES.exec(folded)?.[1] ?? '';
  return [...told, ...[before, passes].filter((what) => !DENIED.test(what))].flatMap((what): Claim[] => {
    const exams = [...what.matchAll(new RegExp(STEP, 'g'))].map(([, words = '']) => examOf(words));
    if (exams.length > 0) return exams.map((exam): Claim => ({ is: 'first attempt', exam }));
    return ALL.test(what) ? [{ is: 'first attempt', exam: 'all' }] : [];
  });
}

const FAILED: readonly RegExp[] = [
  new RegExp(String.raw`\bi (?:\w+ )?fail(?:ed|ing) (?:to pass |at |in )?(?:my |the )?${STEP}`, 'g'),
  new RegExp(String.raw`\b(?:did not|didn't) pass (?:my |the )?${STEP}`, 'g'),
  new RegExp(
    String.raw`\b(?:my )?fail(?:ed|ures?|ing) (?:(?:first |earlier )?(?:attempts?|sittings?|try) )?(?:on|in|at|of) (?:my |the )?${STEP}`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:passed|retook|repeated) (?:my |the )?${STEP} (?:on|at|in|with) (?:my|the|a) (?:second|third|2nd|3rd) (?:attempt|try|sitting)`,
    'g',
  ),
];

/** "two attempts at Step 1", "took Step 1 twice" */
const SEVERAL: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:two|three|four|several|multiple|2|3|4) (?:\w+ )?(?:attempts?|sittings|tries) (?:at|on|for|in) (?:my |the )?${STEP}`,
    'g',
  ),
  new RegExp(String.raw`\b(?:took|sat|needed) (?:my |the )?${STEP} (?:twice|two times|three times)`, 'g'),
];
/** "I have never failed a USMLE exam" */
export const NEVER_FAILED =
  /\b(?:never|not once) failed (?:a |any |an )?(?:single )?(?:usmle|step|licensing exam|board exam)\w*|\b(?:have|'ve) (?:never|not once) failed (?:an?|any|one|a single) (?:exam\w*|test)\b(?! (?:in|at|of|during|before|until) (?!my (?:life|career)))/;

export const failuresIn = (folded: string): Claim[] =>
  [...FAILED, ...SEVERAL].flatMap((pattern) =>
    [...folded.matchAll(pattern)]
      .filter(
        ({ index }) =>
          !/\b(?:never|not|if|afraid|fear\w*|almost|could have)\b/.test(folded.slice(Math.max(0, index - 30), index)),
      )
      .map((match): Claim => ({ is: 'failed', exam: examOf(match[1] ?? '') })),
  );

const TRY = '(?:attempts?|sittings?|tr(?:y|ies)|time|go|chance)';
const COUNT = 'second|two|2nd|2|third|three|3rd|3|fourth|four';
const countOf = (words = ''): number => ordinalOfWord(words) ?? numberOfWord(words) ?? Number.parseInt(words, 10);
/** "Passed at the second attempt", "took me three sittings to pass": in how many it was passed. */
const PASSED_AT = new RegExp(
  String.raw`\bpass(?:ed)? (?!step|usmle|and)(?:it |them )?(?:only )?(?:at|on|in|with)? ?(?:my|the|a) (${COUNT}) ${TRY}\b|\btook(?: me)? (${COUNT}) ${TRY}\b[^.;]{0,12}\bpass|\bpassed [^.,;]{0,20}(?:at|on|in|with) (?:my|the|a) (${COUNT}) ${TRY}\b`,
);
/** "I failed Step 1 once" */
const FAILED_COUNT = new RegExp(String.raw`\bi failed (?:${STEP} |it |the exam )?(once|twice|(?:two|three|2|3) times)\b`);

/** Where a sentence names two exams, its counts are nobody's. @param exam The last that was named. */
export function attemptsIn(folded: string, exam: Exam | null): Claim[] {
  const named = new Set([...folded.matchAll(new RegExp(STEP, 'g'))].map(([, words = '']) => examOf(words)));
  const passed = PASSED_AT.exec(folded);
  const failed = FAILED_COUNT.exec(folded);
  const one = passed === null ? null : lastExam(passed[0]);
  const at = one ?? (named.size > 1 ? null : exam);
  if (at === null) return [];
  if (passed !== null) return [{ is: 'attempts', exam: at, value: countOf(passed.slice(1).find(Boolean)) }];
  return failed === null ? [] : [{ is: 'attempts', exam: at, value: 1 + countOf(failed[2]?.split(' ')[0]) }];
}
