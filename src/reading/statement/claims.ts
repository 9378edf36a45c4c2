/** What does a sentence claim that PROFILE holds too: scores, attempts, months, work right, graduation? Only what it says outright. */
import type { Claim, Exam } from '../../domain/statement/statement';
import { numberOfWord, ordinalOfWord } from '../text/numerals';

const STEP = String.raw`(?:usmle )?(step ?(?:1|one|i)\b(?! ?ck)|step ?(?:2|two|ii)\b(?: ?\(?ck\)?| clinical knowledge)?|step ?(?:3|three|iii)\b|\bck\b)`;

function examOf(words: string): Exam {
  if (/3|three|iii/.test(words)) return 'step3';
  return /1|one|step ?i$/.test(words) ? 'step1' : 'step2';
}

/** Not the applicant's result: an aim, a mean, a cut-off, a practice test. */
const NOT_OWN =
  /\b(?:aim\w*|goal|target\w*|hop(?:e|ed|ing)|would|could|should|above|below|under|over|least|minimum|mean|average|cut-?off|filter\w*|practice|mock|nbme|uwsa|self-assessment|raise\w*|from|between|improv\w+|points?|percentile|expect\w*|plan\w*|predict\w*|instead|another|other)\b/;
/** Whatever stands before it: "a plan of my own, I scored 241 on Step 2 CK". */
const SAID = /\bi (?:scored|earned|got|received|obtained|achieved|reached) (?:an? )?$/;
/** Somebody else, or not yet, or not at all. */
const DENIED =
  /\b(?:not|never|n't|no|without|if|plan\w*|will|would|hope\w*|intend\w*|before|until|prepar\w+|schedul\w+|register\w*|about to|going to|aim\w*|want\w*|colleagues?|classmates?|friends?|students?|residents? who|they|he|she)\b/;

const SCORES: readonly RegExp[] = [
  new RegExp(String.raw`${STEP}[^.;]{0,30}?\b(?:score |result )?(?:of|was|is|with|:|=|at|a)? ?(?:a )?([12]\d\d)\b`, 'g'),
  new RegExp(String.raw`\b([12]\d\d) (?:on|in|for|at) (?:my |the |usmle )*${STEP}`, 'g'),
];

/** "The second with a 241" */
const BARE =
  /\b(?:scored|obtained|reached|earned|achieved|got|received|score (?:of|was|is)|(?:with|was|is|my|at|gave|brought) an?|my|the) ([12]\d\d)\b(?! ?(?:%|\w+ (?:shifts|cases)|patients|beds|questions|pages|hours|days|nights|people|families))/g;
const ABOUT_EXAM = /\b(?:usmle|steps?|exams?|sittings?|attempts?|scores?d?|boards?|ck)\b/;

/** "from 214 to 233": the second is where it stands. */
const RISEN =
  /\b(?:improved|rose|increased|jumped|climbed|went up|raised|brought|lifted)(?: (?:my|the|it)(?: \w+)?)?(?: from [12]\d\d)? to (?:an? )?([12]\d\d)\b/;

function scores(folded: string): Claim[] {
  const found: Claim[] = [];
  const [after, before] = SCORES;
  for (const match of after === undefined ? [] : folded.matchAll(after)) add(match[1] ?? '', match[2] ?? '', match[0]);
  const risen = RISEN.exec(folded);
  if (
    risen !== null &&
    /\bck\b|step ?(?:2|two|ii)\b/.test(folded) &&
    !/practice|mock|nbme|uwsa|assessment|would|could|hop/.test(folded)
  )
    found.push({ is: 'score', exam: 'step2', value: Number(risen[1]) });
  for (const match of before === undefined ? [] : folded.matchAll(before)) {
    const around = folded.slice(Math.max(0, match.index - 30), match.index);
    add(match[2] ?? '', match[1] ?? '', SAID.test(around) ? match[0] : around + match[0]);
  }
  for (const match of folded.matchAll(BARE)) {
    const value = Number(match[1]);
    if (value >= 196 && found.length === 0 && ABOUT_EXAM.test(folded) && !NOT_OWN.test(folded))
      found.push({ is: 'score', exam: 'any', value });
  }
  return found;
  function add(exam: string, number: string, around: string): void {
    const value = Number(number);
    if (value >= 140 && value <= 290 && !NOT_OWN.test(around)) found.push({ is: 'score', exam: examOf(exam), value });
  }
}

const FIRST = `(?:on|at|in|with) (?:my|the|their|a)? ?(?:very )?(?:first|1st) (?:attempt|try|sitting)`;
const FIRSTS = new RegExp(String.raw`\b(?:pass(?:ed|ing)?|clear(?:ed|ing)?|complet(?:ed|ing)) ([^.;]{0,80}?) ${FIRST}`, 'g');
const ALL = /\b(?:all|every|each|both)\b[^.;]*\b(?:steps?|exams?|usmles?|examinations?)\b|\b(?:usmles?|steps)\b(?! ?\d)/;

/** "Step 1 and Step 2 CK I passed at the first attempt" */
const PASSED_BEFORE = new RegExp(String.raw`([^.;]*?)\b(?:i|and|were|was) (?:\w+ )?(?:pass(?:ed)?|cleared) ${FIRST}`);
/** "first-attempt passes on Step 1" */
const FIRST_PASSES = /\bfirst[- ](?:attempt|time|try) pass(?:es)? (?:on|of|in|at) ([^.;]*?)(?:, and (?:with|a|my)\b|, with\b|$)/;

function firsts(folded: string): Claim[] {
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
const NEVER_FAILED =
  /\b(?:never|not once) failed (?:a |any |an )?(?:single )?(?:usmle|step|licensing exam|board exam)\w*|\b(?:have|'ve) (?:never|not once) failed (?:an?|any|one|a single) (?:exam\w*|test)\b(?! (?:in|at|of|during|before|until) (?!my (?:life|career)))/;
const NO_VISA =
  /\b(?:do not|don't|will not|won't) (?:need|require) (?:a |any |visa )*(?:visa|sponsorship)|\b(?:require|need) no (?:visa|sponsorship)/;

const failures = (folded: string): Claim[] =>
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

export const lastExam = (folded: string): Exam | null => {
  const named = [...folded.matchAll(new RegExp(STEP, 'g'))].at(-1)?.[1];
  return named === undefined ? null : examOf(named);
};

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

const STEP3_DONE =
  /\b(?:passed|completed|cleared|took) (?:usmle )?step ?(?:3|three|iii)\b|\bmy step ?(?:3|iii) (?:score|result|pass)\b|\bstep ?(?:3|iii) (?:score|result) (?:of|was|is)\b|\bstep ?(?:3|iii) (?:is )?(?:passed|completed|behind me)\b/;

const NUMBER = String.raw`(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|eighteen|twenty)`;
const MONTHS = new RegExp(
  String.raw`\b${NUMBER} months? (?:of )?(?:hands-on |inpatient |outpatient |direct |clinical )*(?:us clinical|us (?:hands-on|inpatient|rotations?)|usce\b|(?:clinical )?(?:experience|rotations?)(?: \w+){0,3} in (?:the )?(?:us|united states|america))`,
  'g',
);
/** "Eight months of hands-on rotations in Cleveland" */
const MONTHS_THERE = new RegExp(
  String.raw`${MONTHS.source}|\b${NUMBER} months of (?:[\w-]+ ){0,3}(?:rotations?|clerkships?|electives?|externships?)`,
  'g',
);

const YEARS =
  /\b(a|one|a full|two|three) (?:full )?years? of (?:hands-on |inpatient |clinical )*(?:us clinical|usce\b|us (?:hands-on|inpatient|rotations?))/g;
const yearsOf = (words: string): number => (/^a/.test(words) ? 1 : (numberOfWord(words) ?? 1));
const monthsOf = (words: string): number => numberOfWord(words) ?? Number(words);

const RIGHTS: readonly (readonly [pattern: RegExp, right: 'citizen' | 'permanent resident'])[] = [
  [
    /\b(?:as an?|i am an?|i became an?|being an?) (?:proud |naturalized |dual )?(?:us|american|united states) citizen\b/,
    'citizen',
  ],
  [
    /\b(?:as an?|i am an?|i became an?) (?:lawful |us )?(?:permanent resident|green card holder)\b|\b(?:my|(?:hold|have|got|received) (?:a|my|the)) green card\b/,
    'permanent resident',
  ],
];

const GRADUATED =
  /\b(?:i (?:graduated|received my (?:md|mbbs|medical degree)|finished medical school|completed my (?:medical degree|mbbs|md))|my graduation|graduating)\b([^.;]{0,60}?)\bin ((?:19|20)\d\d)\b/;
const OTHER_DEGREE =
  /\b(?:high school|secondary|college|bachelor\w*|master\w*|mph|phd|residency|fellowship|nursing|pharmacy|dental|internship)\b/;

const CERTIFIED =
  /\b(?:i am|i'm|i became|now|already|fully) (?:\w+ )?ecfmg[- ]certified\b|\b(?:i )?(?:hold|have|received|obtained|earned|finished|completed) (?:my |the |an )?ecfmg certifica\w+/;

/** Nothing before it in its clause denies it or puts it off. */
function isSaid(pattern: RegExp, folded: string): boolean {
  const found = pattern.exec(folded);
  return (
    found !== null &&
    !DENIED.test(
      folded
        .slice(Math.max(0, found.index - 50), found.index)
        .split(/[,;:]/)
        .at(-1) ?? '',
    )
  );
}

/** @param isThere The sentence names a place in the United States: its months of rotations are USCE. */
export function claimsIn(folded: string, isThere: boolean): Claim[] {
  const year = GRADUATED.exec(folded);
  return [
    ...scores(folded),
    ...firsts(folded),
    ...(NEVER_FAILED.test(folded) ? [{ is: 'first attempt', exam: 'all' } satisfies Claim] : []),
    ...(NO_VISA.test(folded) && /\bi\b/.test(folded) ? [{ is: 'no visa' } satisfies Claim] : []),
    ...failures(folded),
    ...(isSaid(STEP3_DONE, folded) ? [{ is: 'step 3 done' } satisfies Claim] : []),
    ...[...folded.matchAll(isThere ? MONTHS_THERE : MONTHS)].map(
      (match): Claim => ({ is: 'usce months', value: monthsOf(match[1] ?? match[2] ?? '') }),
    ),
    ...[...folded.matchAll(YEARS)].map((match): Claim => ({ is: 'usce months', value: 12 * yearsOf(match[1] ?? '') })),
    ...RIGHTS.filter(([pattern]) => isSaid(pattern, folded)).map(([, right]): Claim => ({ is: 'work right', right })),
    ...(year === null || OTHER_DEGREE.test(year[1] ?? '') ? [] : [{ is: 'graduated', year: Number(year[2]) } satisfies Claim]),
    ...(isSaid(CERTIFIED, folded) ? [{ is: 'certified' } satisfies Claim] : []),
  ];
}
