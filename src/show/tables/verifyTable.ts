/** How does VERIFY_NEXT show what to verify first: one program a line, with what the answers would change and a message to the coordinator? */
import type { Judged } from '../../domain/list/judgedList';
import { type CellQuestion, changeOf, type Queued, type ToVerify } from '../../domain/list/toVerify';
import type { Question } from '../../domain/question';
import { labelOf } from '../../domain/tiers';
import { asksIn, notAskedSays, nothingAsked } from '../sentences/asked';
import { messageTo } from '../sentences/coordinatorMessage';
import { phaseHeadline } from '../sentences/phase';
import { showSilence } from '../sentences/silence';

type Line = (string | number)[];

const HEADERS: Line = ['Verify', 'Program', 'Tier', 'Ask', 'What it would change', 'Deadline', 'Message'];
/** More than anybody can ask in a week; a long list says how many more there are. */
const MOST_LINES = 60;
/** Of cells that the applicant alone can explain. */
const MOST_CELLS = 20;

export function showToVerify(toVerify: ToVerify, judged: Judged): Line[] {
  const { queue, ofCells, silence } = toVerify;
  const [more, moreCells] = [queue.length - MOST_LINES, ofCells.length - MOST_CELLS];
  const silent = showSilence(silence);
  const isEmpty = queue.length === 0 && ofCells.length === 0 && silence === null;
  const closed = notAskedSays(toVerify);
  const hasRows = judged.rows.some((row) => row !== null);
  return [
    HEADERS,
    ...seasonLine(judged),
    ...judged.listNotes.map((says): Line => ['first', 'Your profile and list', '', says, 'It applies to every row.', '', '']),
    ...(silent === '' ? [] : [['first', 'Every program', '', silent, 'No message until then.', '', ''] satisfies Line]),
    ...ofCells.slice(0, MOST_CELLS).map(cellLine),
    ...(moreCells > 0 ? [['your cell', `and ${moreCells} more cells`, '', '', '', '', ''] satisfies Line] : []),
    ...queue.slice(0, MOST_LINES).map((one, at) => lineOf(one, at, judged)),
    ...(more > 0 ? [said(`and ${more} more`)] : []),
    ...(isEmpty ? [said(hasRows ? nothingAsked(toVerify) : 'Your list is empty.')] : []),
    ...(closed === '' ? [] : [said(closed)]),
  ];
}

/** Where not every row is asked. */
function seasonLine({ phase }: Judged): Line[] {
  const asks = asksIn(phase);
  return asks === '' ? [] : [['first', 'Your season', '', phaseHeadline(phase), asks, '', '']];
}

const said = (says: string): Line => ['', says, '', '', '', '', ''];

/** Nobody is written to: the words are the applicant's own. */
function cellLine({ asks, teach, rows }: CellQuestion): Line {
  const [first] = rows;
  const more = rows.length - 1;
  const programs = `${first?.row.name ?? ''}${more === 0 ? '' : ` and ${more} more`}`;
  return ['your cell', programs, '', asks, teach === '' ? 'Fix the cell.' : `Say it in SETTINGS: ${teach}`, '', ''];
}

function lineOf({ row, impacts, isOlder, isWritable }: Queued, at: number, judged: Judged): Line {
  const isStale = ({ about }: Question): boolean => about === 'older facts';
  const questions = impacts.map(({ question }) => question);
  const asks = [...questions.filter(isStale), ...questions.filter((one) => !isStale(one))].map((one) => one.asks).join(' ');
  return [
    at + 1,
    row.name,
    labelOf(row.judgement.verdict),
    asks,
    changeOf(impacts) || (isOlder ? 'What it says may have changed since.' : 'Not the tier, but how sure the row is.'),
    row.notes.deadline ?? '',
    messageTo(row, questions, judged, isWritable),
  ];
}
