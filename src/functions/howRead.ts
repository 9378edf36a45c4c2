/** HOW_READ: how did MatchSheet understand each cell? The exact grammar of design §6. */

import { factsOfPage, type PageFact } from '../planning/pageFacts';
import { readHeader } from '../reading/headers/programHeader';
import { isTypedSpan } from '../reading/program/graduation';
import { readPlace } from '../reading/program/place';
import { kindOfLabel } from '../reading/roster/lineKinds';
import { readSchoolCell } from '../reading/roster/schoolCell';
import type { Cell } from '../reading/text/cellText';
import { cellOf, gridOf, madeADate, textOf, trimmed } from '../sheet/cell';
import { columnReader, READ_AS_IT_STANDS, type ReadAs } from '../sheet/cellReader';
import { GRAMMAR } from '../sheet/kindGrammar';
import { isKind, type Kind, kindCalled } from '../sheet/kinds';
import { readSettings } from '../sheet/settingsBlock';
import { WrongCall } from '../sheet/wrongCall';
import { showPlace } from '../show/cellText';
import type { Help, Run } from './help';
import { SETTINGS_PARAMETER } from './parameters';

const words = (cell: Cell): string => (cell.is === 'text' ? cell.text : cell.is === 'number' ? String(cell.number) : '');

/** A reading in the words of its grammar, and the words that were left over. */
interface Shown {
  readonly reading: string;
  readonly unread: readonly string[];
}
type Show = (cell: Cell) => Shown;

const plain =
  (read: (cell: Cell) => string): Show =>
  (cell) => ({ reading: read(cell), unread: [] });

/** What no column of facts is read as, and nobody can teach. */
const OTHERS = {
  region: plain((cell) => showPlace(readPlace(words(cell), ''))),
  header: plain((cell) => readHeader(words(cell))),
  school: plain((cell) => readSchoolCell(words(cell))),
  page: plain((cell) => pageFacts(words(cell))),
};

type Named = Kind | keyof typeof OTHERS;
/** In the order in which the help names them. */
const NAMED = [
  'visa',
  'j1',
  'h1b',
  'step1',
  'step2',
  'attempts',
  'graduation',
  'usce',
  'share',
  'region',
  'type',
  'imgs',
  'ecfmg',
  'track',
  'status',
  'header',
  'school',
  'page',
] as const satisfies readonly Named[];
const isNamed = (name: string): name is Named => isKind(name) || (NAMED as readonly string[]).includes(name);

/** The one way from a column of a kind to its words, for whoever shows readings. */
function showColumn(kind: Named, header: string, readAs: ReadAs): Show {
  return isKind(kind) ? showKindOf(kind, header, readAs) : OTHERS[kind];
}

function showKindOf<K extends Kind>(kind: K, header: string, readAs: ReadAs): Show {
  const read = columnReader(kind, header, readAs);
  const { show } = GRAMMAR[kind];
  return (cell) => {
    const { policy, unread } = read(cell);
    return { reading: show(policy), unread };
  };
}

/** One line a fact: what it is, how it was read, and the page's own sentence. */
const pageFacts = (page: string): string =>
  factsOfPageText(page)
    .map(({ field, reading, words: said }) => `${field}: ${reading} “${said}”`)
    .join('\n') || 'not said';

/** The facts of a page, with the readers of the list's own columns. */
export const factsOfPageText = (page: string): PageFact[] =>
  factsOfPage(page, (kind) => {
    const show = isNamed(kind) ? showColumn(kind, '', READ_AS_IT_STANDS) : plain(() => '');
    return (text) => show({ is: 'text', text }).reading;
  });

/** Kinds in which Sheets makes dates of counts and ranges when they are typed. */
const NO_DATES: readonly string[] = ['share', 'step1', 'step2', 'attempts', 'usce'];

export const howReadHelp: Help = {
  name: 'HOW_READ',
  summary: 'How MatchSheet understood each cell, in fixed words: "J-1 yes; H-1B no", "required 220", "55% (11 of 20)".',
  parameters: [
    {
      name: 'kind',
      text: 'What they are about: visa, j1, h1b, step1, step2, attempts, graduation, usce, share, region, type, imgs, ecfmg, track, status, header, school, or page: a whole FAQ or requirements page in one cell, split into its facts.',
      example: '"visa"',
    },
    { name: 'cells', text: 'A cell, a column or a block of such cells.', example: 'G2:G' },
    SETTINGS_PARAMETER,
  ],
  returns:
    'The reading of each cell; "not said" where the words leave it open; then, after “unread”, your words that were not understood; blank for blank.',
  examples: [
    '=HOW_READ("visa", G2)',
    '=HOW_READ("step2", H1:H, SETTINGS)',
    '=HOW_READ("header", A1:N1)',
    '=HOW_READ("school", Rosters!B2:B)',
  ],
};

export const runHowRead: Run = ([kindArgument, cells, settings]) => {
  const kind = kindNamed(textOf(kindArgument));
  if (cells === undefined) return '';
  const readAs = settings === undefined ? READ_AS_IT_STANDS : readSettings(settings);
  const grid = trimmed(gridOf(cells));
  const isHeaded = kind !== 'header' && grid.length > 1 && (grid[0] ?? []).length === 1 && isHeader(cellOf(grid[0]?.[0]), kind);
  const show = showColumn(kind, isHeaded ? textOf(grid[0]?.[0]) : '', readAs);
  const answers = grid.map((row, at) =>
    row.map((value) => (isHeaded && at === 0 ? `${textOf(value)}, as read` : answer(cellOf(value), kind, show))),
  );
  return grid.length === 1 && (grid[0] ?? []).length === 1 ? (answers[0]?.[0] ?? '') : answers;
};

function kindNamed(name: string): Named {
  const kind = kindCalled(name);
  if (!isNamed(kind)) throw new WrongCall(`kind must be one of ${NAMED.join(', ')}${name === '' ? '' : `, not “${name}”`}`);
  return kind;
}

/** The reading of one cell of the list; null where it is blank or its column is not read so. */
export function readingOf(kind: string, value: unknown, header = '', readAs = READ_AS_IT_STANDS): string | null {
  const cell = cellOf(value);
  return !isNamed(kind) || cell.is === 'blank' ? null : answer(cell, kind, showColumn(kind, header, readAs));
}

function answer(cell: Cell, kind: Named, show: Show): string {
  if (cell.is === 'blank') return '';
  if (cell.is === 'notReady') return 'not ready';
  if (cell.is === 'day' && NO_DATES.includes(kind)) return `not said (${madeADate(kind)})`;
  if (kind === 'graduation' && isTypedSpan(cell)) return `not said (${madeADate('yog')})`;
  const { reading, unread } = show(cell);
  return unread.length === 0 ? reading : `${reading}; unread ${unread.map((one) => `“${one}”`).join(', ')}`;
}

/** Reads as a header, and not as a value of its kind. */
const isHeader = (cell: Cell, kind: Named): boolean => {
  if (cell.is !== 'text') return false;
  if (kind === 'school') return kindOfLabel(cell.text) !== null;
  if (readHeader(cell.text) === 'other') return false;
  return /^(?:not said|J-1 not said; H-1B not said)$/.test(showColumn(kind, '', READ_AS_IT_STANDS)(cell).reading);
};
