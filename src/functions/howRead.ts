/** HOW_READ: how did MatchSheet understand each cell? In one exact grammar, so that an answer can be typed back. */
import { readProgramPage } from '../planning/row/pageFacts';
import { readHeader } from '../reading/headers/programHeader';
import { kindOfLabel } from '../reading/roster/lineKinds';
import type { Cell } from '../reading/text/cellText';
import { cellOf, gridOf, textOf, trimmed } from '../sheet/cell';
import { READ_AS_IT_STANDS, type ReadAs } from '../sheet/cellReader';
import { kindCalled } from '../sheet/kinds';
import { readSettings } from '../sheet/settings/settingsBlock';
import { WrongCall } from '../sheet/wrongCall';
import { columnReadings } from '../show/columnReadings';
import { columnShown, isShownKind, type ShownKind, wordsOf } from '../show/readings';
import type { Help, Run } from './help';
import { SETTINGS_PARAMETER } from './parameters';

type Named = ShownKind | 'page' | 'columns';
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
  'columns',
] as const satisfies readonly Named[];

export const howReadHelp: Help = {
  summary: 'How MatchSheet understood each cell, in fixed words: "J-1 yes; H-1B no", "required 220", "55% (11 of 20)".',
  parameters: [
    {
      name: 'kind',
      text: 'What they are about: visa, j1, h1b, step1, step2, attempts, graduation, usce, share, region, type, imgs, ecfmg, track, status, header, school, page (a whole FAQ or requirements page in one cell, split into its facts) or columns (a block with its headers: which column is read as what).',
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
    '=HOW_READ("columns", A1:N, SETTINGS)',
  ],
};

export const runHowRead: Run = ([kindArgument, cells, settings]) => {
  const kind = kindNamed(textOf(kindArgument));
  if (cells === undefined) return '';
  const readAs = settings === undefined ? READ_AS_IT_STANDS : readSettings(settings);
  if (kind === 'columns') return columnReadings(cells, settings === undefined ? new Map() : readSettings(settings).corrections);
  const grid = trimmed(gridOf(cells));
  const isHeaded = kind !== 'header' && grid.length > 1 && (grid[0] ?? []).length === 1 && isHeader(cellOf(grid[0]?.[0]), kind);
  const show = shownAs(kind, isHeaded ? textOf(grid[0]?.[0]) : '', readAs);
  const answers = grid.map((row, at) =>
    row.map((value) => (isHeaded && at === 0 ? `${textOf(value)}, as read` : show(cellOf(value)))),
  );
  return grid.length === 1 && (grid[0] ?? []).length === 1 ? (answers[0]?.[0] ?? '') : answers;
};

function kindNamed(name: string): Named {
  const kind = kindCalled(name);
  if (kind === 'page' || kind === 'columns' || isShownKind(kind)) return kind;
  throw new WrongCall(`kind must be one of ${NAMED.join(', ')}${name === '' ? '' : `, not “${name}”`}`);
}

const shownAs = (kind: Exclude<Named, 'columns'>, header: string, readAs: ReadAs): ((cell: Cell) => string) =>
  kind === 'page' ? showPage : columnShown(kind, header, readAs);

/** One line a fact: what it is, how it was read, and the page's own sentence. */
function showPage(cell: Cell): string {
  if (cell.is === 'blank') return '';
  if (cell.is === 'notReady') return 'not ready';
  const { facts, open } = readProgramPage(wordsOf(cell));
  const lines = facts.map(({ field, reading, words }) => `${field}: ${reading} “${words}”`);
  return [...lines, ...open.map(({ field, words }) => `${field}: not clear “${words}”`)].join('\n') || 'not said';
}

/** Reads as a header, and not as a value of its kind. */
const isHeader = (cell: Cell, kind: Exclude<Named, 'columns'>): boolean => {
  if (cell.is !== 'text') return false;
  if (kind === 'school') return kindOfLabel(cell.text) !== null;
  if (readHeader(cell.text) === 'other') return false;
  return /^(?:not said|J-1 not said; H-1B not said)$/.test(shownAs(kind, '', READ_AS_IT_STANDS)(cell));
};
