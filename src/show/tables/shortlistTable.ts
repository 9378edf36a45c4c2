/** How is a shortlist shown: each line with its cost so far and why it is in, then what was left out, then the sum of it? */
import type { JudgedRow } from '../../domain/list/judgedList';
import type { LeftOut, Shortlist, Shortlisted } from '../../domain/list/shortlisted';
import { labelOf, MARKS } from '../../domain/tiers';
import { wordSet } from '../../reading/text/wordSet';
import { markedFacts } from '../sentences/marks';
import { phaseHeadline } from '../sentences/phase';
import { shortlistInShort } from '../sentences/shortlistInShort';
import { whyIn, whyOut } from '../sentences/shortlistWhy';

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

function leftOutLine(one: LeftOut, shortlist: Shortlist): Line {
  const { verdict } = one.row.judgement;
  return ['', one.row.name, labelOf(verdict), verdict.fit, '', whyOut(one, shortlist)];
}
