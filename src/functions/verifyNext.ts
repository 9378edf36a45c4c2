/** VERIFY_NEXT: what should be found out first, what would it change, and which message asks for it? */
import type { Question } from '../domain/question';
import { labelOf } from '../domain/tier/tier';
import { judgeDecided } from '../planning/chosenTiers';
import type { Judged } from '../planning/judgeList';
import { silenceOn } from '../planning/silence';
import { type Queued, verifyQueue } from '../planning/verifyQueue';
import { type CellQuestion, cellQuestions } from '../planning/yourCells';
import { messageTo } from '../show/coordinatorMessage';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const verifyNextHelp: Help = {
  name: 'VERIFY_NEXT',
  summary:
    'What to verify first, one program a line: the questions, what the answers would change, the deadline, and a message to the coordinator.',
  parameters: [PROGRAMS_PARAMETER, PROFILE_PARAMETER, SETTINGS_PARAMETER],
  returns:
    'A table: Verify, Program, Tier, Ask, What it would change, Deadline, Message. What only you can say of your cells (“your cell”); then facts of an earlier season, near deadlines, and what weighs most.',
  examples: ['=VERIFY_NEXT(A1:N, PROFILE)', '=VERIFY_NEXT(A1:N, PROFILE, SETTINGS)'],
};

type Line = (string | number)[];

const HEADERS: Line = ['Verify', 'Program', 'Tier', 'Ask', 'What it would change', 'Deadline', 'Message'];
/** More than anybody can ask in a week; a long list says how many more there are. */
const MOST_LINES = 60;
/** Of cells that the applicant alone can explain. */
const MOST_CELLS = 20;

export const runVerifyNext: Run = (args) => {
  const judged = judgeDecided(args.slice(0, 3));
  const queue = verifyQueue(judged);
  const more = queue.length - MOST_LINES;
  const cells = cellQuestions(judged);
  const silence = silenceOn(judged.profile.today);
  return [
    HEADERS,
    ...judged.once.map((says): Line => ['first', 'Your profile and list', '', says, 'It holds for every row.', '', '']),
    ...(silence === '' ? [] : [['first', 'Every program', '', silence, 'No message until then.', '', ''] as Line]),
    ...cells.slice(0, MOST_CELLS).map(cellLine),
    ...(cells.length > MOST_CELLS
      ? [['your cell', `and ${cells.length - MOST_CELLS} more cells`, '', '', '', '', ''] as Line]
      : []),
    ...queue.slice(0, MOST_LINES).map((one, at) => lineOf(one, at, judged)),
    ...(more > 0 ? [['', `and ${more} more`, '', '', '', '', ''] as Line] : []),
    ...(queue.length === 0 && cells.length === 0
      ? [['', isAsked(judged) ? ALL_PAST : NOTHING_OPEN, '', '', '', '', ''] as Line]
      : []),
  ];
};

const NOTHING_OPEN = 'Nothing is open: every row that is not Skip says what the rules ask.';
const ALL_PAST =
  'Nothing is left to ask: what is open belongs to programs whose deadline is past, that are settled, or that you applied to.';
const isAsked = ({ rows }: Judged): boolean => rows.some((row) => row !== null && row.judgement.verdict.questions.length > 0);

/** Nobody is written to: the words are the applicant's own. */
function cellLine({ asks, teach, rows }: CellQuestion): Line {
  const [first] = rows;
  const more = rows.length - 1;
  const programs = `${first?.row.name ?? ''}${more === 0 ? '' : ` and ${more} more`}`;
  return ['your cell', programs, '', asks, teach === '' ? 'Fix the cell.' : `Say it in SETTINGS: ${teach}`, '', ''];
}

function lineOf({ row, stakes, isOlder }: Queued, at: number, { profile }: Judged): Line {
  const { verdict } = row.judgement;
  const isStale = ({ about }: Question): boolean => about === 'older facts';
  const { deadline } = row.notes;
  const questions = stakes.map(({ question }) => question);
  const asks = [...questions.filter(isStale), ...questions.filter((one) => !isStale(one))].map((one) => one.asks).join(' ');
  return [
    at + 1,
    row.name,
    labelOf(verdict),
    asks,
    changeOf(stakes) || (isOlder ? 'What it says may have changed since.' : 'No tier: it tells how sure the row is.'),
    deadline ?? '',
    messageTo(row, questions, profile.today),
  ];
}

/** What the weightiest answer decides. */
export const changeOf = (stakes: Queued['stakes']): string => stakes.find(({ says }) => says !== '')?.says ?? '';
