/** What does a sentence claim that PROFILE holds too: scores, attempts, months, work right, graduation? Only what it says outright. */
import type { Claim } from '../../domain/statement/statement';
import { numberOfWord } from '../text/numerals';
import { failuresIn, firstsIn, NEVER_FAILED } from './attemptClaims';
import { isSaid } from './denied';
import { scoresIn } from './scoreClaims';

const NO_VISA =
  /\b(?:do not|don't|will not|won't) (?:need|require) (?:a |any |visa )*(?:visa|sponsorship)|\b(?:require|need) no (?:visa|sponsorship)/;

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

/** @param isThere The sentence names a place in the United States: its months of rotations are USCE. */
export function claimsIn(folded: string, isThere: boolean): Claim[] {
  const year = GRADUATED.exec(folded);
  return [
    ...scoresIn(folded),
    ...firstsIn(folded),
    ...(NEVER_FAILED.test(folded) ? [{ is: 'first attempt', exam: 'all' } satisfies Claim] : []),
    ...(NO_VISA.test(folded) && /\bi\b/.test(folded) ? [{ is: 'no visa' } satisfies Claim] : []),
    ...failuresIn(folded),
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
