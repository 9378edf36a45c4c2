/** How is the balance of a list shown: what is counted, how many, what share of the list, and what that means? */
import { type Reason, sentence } from '../../domain/decision';
import type { GuideRange, ListBalance } from '../../domain/list/listBalance';
import type { Counted } from '../../domain/list/tally';
import { showListCost } from '../sentences/cost';
import { phaseSays } from '../sentences/phase';
import { showQuartile } from '../sentences/quartile';
import { apartInWords, showFee } from '../sentences/seasonCosts';

type Line = (string | number)[];

export function showBalance(balance: ListBalance): Line[] {
  const { open, realisticIn, score, seasonCosts } = balance;
  const isEmpty = open + balance.skipped + balance.out + balance.beside === 0;
  const count = (what: string, found: number, says = ''): Line => [what, found, open === 0 ? '' : found / open, says];
  const spread = (title: string, counted: readonly Counted[]): Line[] =>
    counted.map(({ name, count: found }) => count(`${title}: ${name}`, found));
  return [
    ['What', 'Programs', 'Share', 'Says'],
    ['Phase', balance.phase.phase, '', phaseSays(balance.phase)],
    ['Programs that are not Skip', open, '', isEmpty ? 'Your list is empty.' : ''],
    ...(balance.sent === null ? [] : [['Applications sent', balance.sent, '', 'compared with the ranges now'] satisfies Line]),
    ['Skip', balance.skipped, '', ''],
    ...(balance.out === 0
      ? []
      : [
          ['Out of play', balance.out, '', 'rejected, declined, withdrawn, not matched, or marked “do not apply”'] satisfies Line,
        ]),
    ...(balance.beside === 0
      ? []
      : [['Other specialties', balance.beside, '', 'PROFILE does not name them: counted nowhere else'] satisfies Line]),
    ...balance.ranges.map(
      (range): Line => [
        `Range of ${range.id}`,
        inFigures(range),
        '',
        isEmpty ? `named for ${range.whom}` : rangeSays(range, balance),
      ],
    ),
    ...balance.tiers.map(({ name, count: found }) =>
      count(name, found, name === 'Realistic' ? showQuartile(realisticIn, score) : ''),
    ),
    count(
      'Safer',
      balance.safer,
      `Realistic without a mark, visa known, with a link or at least ${Math.round(balance.saferShare * 100)}% IMGs (ours)`,
    ),
    count('Visa offered or not needed, by their words', balance.visaSafe),
    count('Visa to verify', balance.visaToVerify),
    count('Graduation limit to verify', balance.graduationToVerify),
    count('With an open question', balance.withQuestion),
    count('In high-demand areas', balance.inCore, `at most ${balance.mostInCore} (G1.volume)`),
    ...spread('Kind', balance.kinds),
    ...spread('Track', balance.tracks),
    ...spread('Specialty', balance.specialties),
    ...spread('Area', balance.areas),
    ['Cost', '', '', showListCost(balance.cost)],
    ...seasonCosts.fees.map((fee): Line => [fee.name, '', '', showFee(fee, seasonCosts.season)]),
    ['Apart from the budget', '', '', apartInWords(seasonCosts)],
    ...balance.warnings.map((reason): Line => ['Warning', '', '', warningSays(reason)]),
    ...balance.listNotes.map((says): Line => ['Note', '', '', says]),
  ];
}

/** What the plan says of the balance: where the list stands beside what each guide names, then each warning. */
export function balanceInShort(balance: ListBalance): string[] {
  const { sent, open, ranges } = balance;
  const stands = sent === null ? `${open} of your programs are not Skip` : `${sent} applications are sent`;
  const named = ranges.map((range) => `${inFigures(range)} for ${range.whom} (${range.id})`).join('; ');
  const isLate = sent !== null && ranges.some(({ off }) => off < 0);
  return [
    ...(ranges.length === 0 ? [] : [`${stands}. The guides name ${named}.${isLate ? LATE : ''}`]),
    ...balance.warnings.map(warningSays),
  ];
}

const LATE = ' It is too late to make that up this season: use it to plan the next.';

const inFigures = ({ from, to, orMore }: GuideRange): string => `${from}-${to}${orMore ? '+' : ''}`;

function rangeSays(range: GuideRange, { sent }: ListBalance): string {
  const { off, whom, count } = range;
  const stands = off < 0 ? `${-off} fewer than` : off > 0 ? `${off} more than` : 'within';
  const says = `${sent === null ? '' : `${count} sent, `}${stands} the ${inFigures(range)} named for ${whom}`;
  return sent === null || off >= 0 ? says : `${says}: too late to make up this season, so use it to plan the next`;
}

const warningSays = (reason: Reason): string =>
  `${sentence(reason)} (${reason.origin.kind === 'published' ? reason.origin.source : 'ours'})`;
