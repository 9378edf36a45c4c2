// How do the sample's CSV files become the workbook that the page opens with?
import { blanks, columnWidths, readCsv } from './csvTab.ts';
import { columnName } from './engine/address.ts';
import type { Content, TabContent } from './workbookData.ts';

export interface SampleTexts {
  readonly programs: string;
  readonly profile: string;
  readonly settings: string;
  readonly rosters: string;
}

export interface SampleFormula {
  /** The formula for a block of programs, such as A1:X. */
  readonly formula: (programs: string) => string;
  /** How many columns its answer fills, in pixels each. */
  readonly widths: readonly number[];
  /** Does the first of them hold tiers? */
  readonly beginsWithTier: boolean;
  /** The number format of its column, such as 0%. */
  readonly pattern?: string;
}

export interface Sample {
  readonly tabs: readonly TabContent[];
  readonly names: Readonly<Record<string, string>>;
  /** The columns that hold tiers, counted from 0. */
  readonly tiers: { readonly tab: string; readonly columns: readonly number[] };
}

const PROGRAMS = 'Programs';
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 4;
const LABEL_WIDTHS = [240, 420];

export function sampleWorkbook(texts: SampleTexts, formulas: readonly SampleFormula[]): Sample {
  const programs = readCsv(texts.programs);
  const width = Math.max(...programs.map((row) => row.length));
  const firstColumn = width + 1;
  const answerWidths = formulas.flatMap(({ widths }) => widths);
  const [header = [], ...rows] = programs;
  const headerWithFormulas = [
    ...header,
    ...blanks(width - header.length),
    null,
    ...formulaCells(formulas, columnName(width - 1)),
  ];
  const tabs: TabContent[] = [
    {
      name: PROGRAMS,
      rows: [headerWithFormulas, ...rows.map((row) => [...row, ...blanks(firstColumn - row.length), ...formats(formulas)])],
      rowCount: Math.max(programs.length + SPARE_ROWS, 1000),
      columnCount: firstColumn + answerWidths.length + SPARE_COLUMNS,
      widths: [...columnWidths(programs, width), 32, ...answerWidths],
      hasHeader: true,
    },
    profileTab(texts.profile),
    labelTab('Settings', texts.settings),
    rosterTab(texts.rosters),
  ];
  const last = columnName(firstColumn + (formulas[0]?.widths.length ?? 1) - 1);
  const names = {
    PROFILE: 'Profile!$A$1:$B$60',
    SETTINGS: 'Settings!$A$1:$B$40',
    // Where the sidebar would write how the profile was read: it finds it there.
    MATCHSHEET_PROFILE_READ: 'Profile!$C$1',
    // The first formula is the one that "Score my list" writes: a click finds it there.
    MATCHSHEET_SCORE: `Programs!$${columnName(firstColumn)}$1:$${last}$1`,
  };
  return { tabs, names, tiers: { tab: PROGRAMS, columns: tierColumns(formulas, firstColumn) } };
}

function tierColumns(formulas: readonly SampleFormula[], firstColumn: number): number[] {
  let column = firstColumn;
  return formulas.flatMap(({ widths, beginsWithTier }) => {
    const begins = column;
    column += widths.length;
    return beginsWithTier ? [begins] : [];
  });
}

function labelTab(name: string, text: string): TabContent {
  return { name, rows: readCsv(text), columnCount: 8, rowCount: 100, widths: LABEL_WIDTHS, hasHeader: true };
}

/** Beside the profile stands how each row was read. */
function profileTab(text: string): TabContent {
  const tab = labelTab('Profile', text);
  const [title = [], ...rows] = tab.rows;
  return { ...tab, rows: [[...title, '=PROFILE_READ(PROFILE)'], ...rows], widths: [...LABEL_WIDTHS, 260, 380] };
}

/** School lines with the program beside each; what the formulas make of them: a column, a table, single cells. */
const ROSTER_WIDTHS = [190, 280, 90, 90, 16, 170, 16, 130, 84, 60, 16, 260, 190];
const PERCENT: Content = { value: null, pattern: '0%' };
const SHARE_OF_ALL: Content = { formula: '=IMG_SHARE(B1:B)', pattern: '0%' };
const ROSTER_FORMULAS: readonly (readonly Content[])[] = [
  [null, '=HOW_READ("school"; B1:B)', null, '=ROSTER(B1:B)', null, null, null, 'IMG share', 'Answer'],
  [...blanks(5), PERCENT, null, 'of all lines of column B', SHARE_OF_ALL],
  [...blanks(5), PERCENT, null, 'of the program in A2, with its count', '=IMG_SHARE(B1:B; A1:A; A2; "counts")'],
  [...blanks(5), PERCENT, null, 'and how many of its IMGs are Caribbean', '=IMG_SHARE(B1:B; A1:A; A2; "Caribbean")'],
];

function rosterTab(text: string): TabContent {
  const rows = readCsv(text).map((row, at) => [...row, ...(ROSTER_FORMULAS[at] ?? [...blanks(5), PERCENT])]);
  return { name: 'Rosters', rows, columnCount: 16, rowCount: 300, widths: ROSTER_WIDTHS, hasHeader: true };
}

/** Each answer spills to the right of its formula, so the next formula stands past its last column. */
function formulaCells(formulas: readonly SampleFormula[], lastColumn: string): Content[] {
  return formulas.flatMap(({ formula, widths }) => [formula(`A1:${lastColumn}`), ...blanks(widths.length - 1)]);
}

/** Each answer spills into cells that already have its number format. */
function formats(formulas: readonly SampleFormula[]): Content[] {
  return formulas.flatMap(({ widths, pattern }) => widths.map(() => (pattern === undefined ? null : { value: null, pattern })));
}
