/** How is a shortlist shown: each line with its cost so far and its worth, then what was left out and what one more would change? */
import { sayDay } from '../../domain/day';
import { sentence } from '../../domain/decision';
import { chosenBecause, type JudgedRow } from '../../domain/list/judgedList';
import type { Entry, LeftOut, OneApart, Shortlist, Shortlisted } from '../../domain/list/shortlisted';
import { hasLink, type Program } from '../../domain/program';
import type { TierVerdict } from '../../domain/tier/tier';
import { labelOf, MARKS } from '../../domain/tiers';
import { wordSet } from '../../reading/text/wordSet';
import { namePrices, withCommas } from '../sentences/cost';
import { markedFacts } from '../sentences/marks';
import { phaseHeadline } from '../sentences/phase';
import { showApart, showBudget } from '../sentences/seasonCosts';

const HEADERS = ['Apply', 'Program', 'Tier', 'Fit', 'Cost so far (USD)', 'Why'];
/** Lines of what was left out; a long list says how many more there are. */
const MOST_LEFT_OUT = 60;

type Line = (string | number)[];
const title = (text: string): Line => [text, '', '', '', '', ''];

/** @param titleOf Where several lists are one, the list of each program: in a last column. */
export function showShortlist(shortlist: Shortlist, titleOf?: (row: JudgedRow) => string): Line[] {
  const lines = linesOf(shortlist);
  if (titleOf === undefined) return lines.map(([line]) => line);
  return lines.map(([line, row], at) => [...line, at === 0 ? 'List' : row === undefined ? '' : titleOf(row)]);
}

/** Each line, and the program it is of. */
function linesOf(shortlist: Shortlist): [line: Line, row?: JudgedRow][] {
  const { now, waiting, out } = shortlist;
  const chosen = (one: Shortlisted, at: number): [Line, JudgedRow] => [chosenLine(one, at + 1), one.row];
  return [
    [[...HEADERS]],
    ...(shortlist.contradiction === null ? [] : [[title(shortlist.contradiction)] satisfies [Line]]),
    [title(phaseHeadline(shortlist.phase))],
    ...now.map(chosen),
    ...(waiting.length === 0 ? [] : [[title(onceConfirmed(waiting))] satisfies [Line]]),
    ...waiting.map((one, at) => chosen(one, now.length + at)),
    ...nothingLeft(shortlist),
    ...(out.length === 0 ? [] : [[title('Left out')] satisfies [Line]]),
    ...out.slice(0, MOST_LEFT_OUT).map((one): [Line, JudgedRow] => [leftOutLine(one, shortlist), one.row]),
    ...(out.length > MOST_LEFT_OUT ? [[['', `and ${out.length - MOST_LEFT_OUT} more`, '', '', '', '']] satisfies [Line]] : []),
    [title('In short')],
    ...shortlistInShort(shortlist).map((says): [Line] => [['', says, '', '', '', '']]),
  ];
}

/** What matters first, where every row is left out; SOAP has applications of its own. */
function nothingLeft({ phase: { phase, borrowsDays }, now, waiting, out }: Shortlist): [Line][] {
  if (now.length + waiting.length > 0 || out.length === 0 || phase === 'SOAP') return [];
  if (phase === 'after the Match' || phase === 'season over') return [];
  const isJudged = !IS_LATE.has(phase) && out.some(({ because }) => because !== 'applied to already');
  if (!isJudged)
    return [
      [
        title(
          `Nothing on this list is left to apply to this season${borrowsDays ? ' by ERAS dates: look up your own service’s' : ''}.`,
        ),
      ],
    ];
  // What is worth an application is there, and only the money is not.
  const isShort = out.some(({ because }) => because === 'budget');
  return [
    [
      title(
        isShort ? 'Your budget covers no application on this list.' : 'No row of this list is worth an application as it stands.',
      ),
    ],
  ];
}
const IS_LATE: ReadonlySet<string> = wordSet('late interviewing ranking waiting');

function onceConfirmed(waiting: readonly Shortlisted[]): string {
  const marks = MARKS.filter((mark) => waiting.some(({ row }) => row.judgement.verdict.marks.includes(mark)));
  return `Once ${markedFacts(marks)} ${marks.length === 1 ? 'is' : 'are'} confirmed`;
}

function chosenLine(one: Shortlisted, number: number): Line {
  const { verdict } = one.row.judgement;
  return [number, one.row.name, labelOf(verdict), verdict.fit, one.costSoFar ?? 'not known', whyIn(one)];
}

/** Each mark halves what a tier is worth. */
const UNTIL_CONFIRMED = ['', ' (half, until confirmed)', ' (a quarter, until confirmed)'];

/** "Realistic, with a link there, in your target area: 40 + 20 + 5 + 4 (Fit +2) = 69 points". */
function whyIn({ row, candidate, worth: { tier, link, area, fit } }: Entry): string {
  const { verdict, program } = row.judgement;
  const isLinked = hasLink(program.connection);
  const part = UNTIL_CONFIRMED[verdict.marks.length] ?? '';
  const words = `${verdict.tier}${part}, ${isLinked ? 'with a link' : program.connection.words === '' ? 'no link' : 'no link read'} there${area === 0 ? '' : ', in your target area'}`;
  const sum = [
    `${tier}`,
    ...(isLinked ? [`+ ${link}`] : []),
    ...(area === 0 ? [] : [`+ ${area}`]),
    ...(fit === 0
      ? []
      : [`${fit > 0 ? '+' : '−'} ${Math.abs(fit)} (Fit ${verdict.fit > 0 ? '+' : '−'}${Math.abs(verdict.fit)})`]),
  ];
  const own = chosenBecause(verdict);
  const total = sum.length === 1 ? '' : `${sum.join(' ')} = `;
  return `${words}: ${total}${candidate.worth} points${own === null ? '' : `. ${sentence(own)}`}`;
}

function leftOutLine(one: LeftOut, shortlist: Shortlist): Line {
  const { verdict } = one.row.judgement;
  return ['', one.row.name, labelOf(verdict), verdict.fit, '', whyOut(one, shortlist)];
}

const sentSays = ({ status, progress }: Program): string =>
  ENDED.has(progress)
    ? `Marked “${status}”`
    : `${status === 'interview booked' ? 'Interview booked' : `Already ${progress}`}: it counts among your applications`;
const ENDED: ReadonlySet<string> = wordSet('rejected declined withdrawn');

function whyOut({ row, candidate, because }: LeftOut, { limits, now, waiting, phase: { phase } }: Shortlist): string {
  const { verdict, program } = row.judgement;
  const own = chosenBecause(verdict);
  switch (because) {
    case 'applied to already':
      return `${sentSays(program)}.`;
    case 'do not apply':
      return 'You marked it “do not apply”.';
    case 'kept for SOAP':
      return 'You are keeping it for SOAP: it is not an application yet.';
    case 'Skip':
      return own === null ? skipSays(verdict) : sentence(own);
    case 'deadline is past':
      return `Its deadline${row.notes.deadline === null ? '' : `, ${sayDay(row.notes.deadline)},`} is past.`;
    case 'programs have read':
      return 'Programs have begun to read: without a link there or a deadline ahead, the fee is better saved for next season.';
    case 'season is sent':
      return phase === 'SOAP' || phase === 'waiting'
        ? 'For SOAP, if it is unfilled and open to you.'
        : 'This season’s applications are behind you.';
    case 'listed twice':
      return 'The same program as another row, so it counts once. If it is a different one, say what tells them apart: city, track or code.';
    case 'another than in PROFILE':
      return 'PROFILE does not name its specialty.';
    case 'worth nothing':
      return 'The reasons against it outweigh its tier.';
    case 'another specialty':
      return `Another specialty: at most ${limits.mostSpecialties} (G4.two).`;
    case 'enough in high-demand areas':
      return `${limits.mostCore} programs in high-demand areas are already in (G1.volume).`;
    case 'most applications':
      return `${candidate.worth} points: programs with more use up your most applications.`;
    case 'budget':
      return `${candidate.worth} points: ${now.length + waiting.length === 0 ? 'its fee is more than what is left of your budget' : 'programs with more use up your budget'}.`;
  }
}

const skipSays = ({ opening, because: [first] }: TierVerdict): string =>
  first === undefined ? 'Skip.' : `${opening}${sentence(first)}`;

/** What the list comes to, in sentences: its cost, its limits, and what one more or one fewer would change. */
export function shortlistInShort(shortlist: Shortlist): string[] {
  const { isUnlimited, oneMore, oneFewer } = shortlist;
  return [
    costInShort(shortlist),
    ...(shortlist.budget === null ? [] : [showBudget(shortlist.budget), showApart(shortlist.budget.costs)]),
    ...(isUnlimited && shortlist.now.length + shortlist.waiting.length > 0
      ? ['PROFILE sets neither most applications nor a budget: every program worth applying to is in.']
      : []),
    ...(oneMore === null
      ? []
      : [oneMoreSays(oneMore, shortlist.now.length + shortlist.waiting.length + shortlist.out.length === 0)]),
    ...(oneFewer === null ? [] : [`One fewer would leave out ${namesIn(oneFewer)} and save ${moneyOf(oneFewer)}.`]),
  ];
}

const namesIn = ({ rows }: OneApart): string => rows.map(({ name }) => name).join(', ');
const moneyOf = ({ usd }: OneApart): string => (usd === null ? 'a fee that is not known' : `${usd} USD`);

const oneMoreSays = (more: OneApart, isEmpty: boolean): string =>
  more.rows.length === 0
    ? isEmpty
      ? 'Your list is empty.'
      : 'Going by your cells, no other program is worth an application. A link counts only if the Connection column names it.'
    : `One more application would add ${namesIn(more)} for ${moneyOf(more)}.`;

/** A sum of nothing but unknown prices is no sum of 0 USD. */
function costInShort({ now, waiting, usd, pricesOf, unpriced, limits, season }: Shortlist): string {
  const all = now.length + waiting.length;
  const count = `${all} ${all === 1 ? 'program' : 'programs'}`;
  const sum = `${withCommas(usd)} USD in application fees`;
  const named = pricesOf.length === 0 ? '' : ` (${namePrices(pricesOf, season)})`;
  if (unpriced.length === 0) return `${count}, ${sum}${named}.`;
  const lack = `no price is known for ${unpriced.map((name) => name || 'rows without a specialty').join(', ')}`;
  const budget = limits.budget === Number.POSITIVE_INFINITY ? '' : ', and your budget does not count what has no price';
  return pricesOf.length === 0
    ? `${count}; ${lack}${budget}.`
    : `${count}, ${sum} for ${pricesOf.length} of them${named}; ${lack}${budget}.`;
}
