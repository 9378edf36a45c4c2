/** HOW_READ: how did MatchSheet understand each cell? The exact grammar of design §6. */

import { lookup } from '../data/places';
import { readHeader } from '../reading/headerWords';
import { readPlace } from '../reading/placeWords';
import { readAttempts } from '../reading/program/attempts';
import { readEcfmg } from '../reading/program/ecfmg';
import { isTypedSpan, readGraduation } from '../reading/program/graduation';
import { readImgPolicy } from '../reading/program/imgPolicy';
import { readShare } from '../reading/program/imgShare';
import { readProgramType } from '../reading/program/programType';
import { readScores } from '../reading/program/scores';
import { readTrack } from '../reading/program/track';
import { readUsce } from '../reading/program/usce';
import { readVisa } from '../reading/program/visa/readVisa';
import { kindOfLabel } from '../reading/rosterRows';
import { readSchoolCell } from '../reading/schoolCell';
import { type Cell, fold } from '../reading/words';
import { cellOf, gridOf, madeADate, textOf, trimmed } from '../sheet/cell';
import { visaOfCell } from '../sheet/cellFacts';
import { shareOfCell } from '../sheet/shareFacts';
import {
  showAttempts,
  showEcfmg,
  showGraduation,
  showImgs,
  showKind,
  showPlace,
  showScores,
  showShare,
  showUsce,
  showVisa,
} from '../sheet/show';
import { WrongCall } from '../sheet/wrongCall';
import type { Help, Run } from './help';
import { factsOfPage, type PageFact } from './page';

const words = (cell: Cell): string => (cell.is === 'text' ? cell.text : cell.is === 'number' ? String(cell.number) : '');

/** Each kind with its reader, put into the words of its grammar. */
const KINDS = lookup<(cell: Cell, header: string) => string>({
  visa: (cell, header) => showVisa(cell.is === 'text' ? readVisa(cell.text, 'visa', header).policy : visaOfCell(cell, 'visa')),
  j1: (cell, header) => showVisa(cell.is === 'text' ? readVisa(cell.text, 'j1', header).policy : visaOfCell(cell, 'j1')),
  h1b: (cell, header) => showVisa(cell.is === 'text' ? readVisa(cell.text, 'h1b', header).policy : visaOfCell(cell, 'h1b')),
  step1: (cell, header) => showScores(readScores(cell, 'step1', header).policy),
  step2: (cell, header) => showScores(readScores(cell, 'step2', header).policy),
  attempts: (cell, header) => showAttempts(readAttempts(cell, header).policy),
  graduation: (cell, header) => showGraduation(readGraduation(cell, header).policy),
  usce: (cell, header) => showUsce(readUsce(cell, header).policy),
  share: (cell, header) => showShare(shareOfCell(cell, (one) => readShare(one, header).policy)),
  region: (cell) => showPlace(readPlace(words(cell), '')),
  type: (cell, header) => showKind(readProgramType(cell, header).policy),
  imgs: (cell, header) => showImgs(readImgPolicy(cell, header).policy),
  ecfmg: (cell, header) => showEcfmg(readEcfmg(cell, header).policy.needed),
  track: (cell, header) => readTrack(cell, header).policy ?? 'not said',
  header: (cell) => readHeader(words(cell)),
  school: (cell) => readSchoolCell(words(cell)),
  page: (cell) => pageFacts(words(cell)),
});
/** One line a fact: what it is, how it was read, and the page's own sentence. */
const pageFacts = (page: string): string =>
  factsOfPageText(page)
    .map(({ field, reading, words: said }) => `${field}: ${reading} “${said}”`)
    .join('\n') || 'not said';

/** The facts of a page, with the readers of the list's own columns. */
export const factsOfPageText = (page: string): PageFact[] =>
  factsOfPage(page, (kind) => (text) => (KINDS[kind] ?? (() => ''))({ is: 'text', text }, ''));

/** A column's own header may name the kind too: HOW_READ("Min Step 2 CK", …). */
export const KIND_OF_FIELD: Readonly<Record<string, string>> = {
  step1_min: 'step1',
  step2_min: 'step2',
  step2_typical: 'step2',
  yog: 'graduation',
  img_share: 'share',
  city: 'region',
  state: 'region',
  location: 'region',
};
/** Kinds in which Sheets makes dates of counts and ranges when they are typed. */
const NO_DATES: readonly string[] = ['share', 'step1', 'step2', 'attempts', 'usce'];

export const howReadHelp: Help = {
  name: 'HOW_READ',
  summary: 'How MatchSheet understood each cell, in fixed words: "J-1 yes; H-1B no", "required 220", "55% (11 of 20)".',
  parameters: [
    {
      name: 'kind',
      text: 'What they are about: visa, j1, h1b, step1, step2, attempts, graduation, usce, share, region, type, imgs, ecfmg, track, header, school, or page: a whole FAQ or requirements page in one cell, split into its facts.',
      example: '"visa"',
    },
    { name: 'cells', text: 'A cell, a column or a block of such cells.', example: 'G2:G' },
  ],
  returns: 'The reading of each cell; "not said" where the words leave it open; blank for blank.',
  examples: [
    '=HOW_READ("visa", G2)',
    '=HOW_READ("step2", H1:H)',
    '=HOW_READ("header", A1:N1)',
    '=HOW_READ("school", Rosters!B2:B)',
  ],
};

export const runHowRead: Run = ([kindArgument, cells]) => {
  const kind = kindNamed(textOf(kindArgument));
  if (cells === undefined) return '';
  const grid = trimmed(gridOf(cells));
  const isHeaded = kind !== 'header' && grid.length > 1 && (grid[0] ?? []).length === 1 && isHeader(cellOf(grid[0]?.[0]), kind);
  const answers = grid.map((row, at) =>
    row.map((value) => (isHeaded && at === 0 ? `${textOf(value)}, as read` : answer(cellOf(value), kind))),
  );
  return grid.length === 1 && (grid[0] ?? []).length === 1 ? (answers[0]?.[0] ?? '') : answers;
};

function kindNamed(name: string): string {
  const plain = fold(name).replace(/^step ?-?(\d)(?: ?ck)?$/, 'step$1');
  if (KINDS[plain] !== undefined) return plain;
  const field = readHeader(name);
  const kind = KIND_OF_FIELD[field] ?? field;
  if (KINDS[kind] === undefined)
    throw new WrongCall(`kind must be one of ${Object.keys(KINDS).join(', ')}${name === '' ? '' : `, not “${name}”`}`);
  return kind;
}

/** The reading of one cell of the list; null where it is blank or its column is not read so. */
export function readingOf(kind: string, value: unknown, header = ''): string | null {
  const cell = cellOf(value);
  return KINDS[kind] === undefined || cell.is === 'blank' ? null : answer(cell, kind, header);
}

function answer(cell: Cell, kind: string, header = ''): string {
  if (cell.is === 'blank') return '';
  if (cell.is === 'notReady') return 'not ready';
  if (cell.is === 'day' && NO_DATES.includes(kind)) return `not said (${madeADate(kind)})`;
  if (kind === 'graduation' && isTypedSpan(cell)) return `not said (${madeADate('yog')})`;
  return (KINDS[kind] ?? words)(cell, header);
}

/** Reads as a header, and not as a value of its kind. */
const isHeader = (cell: Cell, kind: string): boolean => {
  if (cell.is !== 'text') return false;
  if (kind === 'school') return kindOfLabel(cell.text) !== null;
  if (readHeader(cell.text) === 'other') return false;
  const reading = answer(cell, kind);
  return /^(?:not said|J-1 not said; H-1B not said)$/.test(reading);
};
