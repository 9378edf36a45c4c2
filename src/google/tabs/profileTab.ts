/** How do answers of the sidebar reach the profile? Into the row of each label; a spreadsheet without a profile gets its tab first. */
import type { ProfileField } from '../../domain/profileField';
import { readLabel } from '../../reading/headers/profileLabel';
import { isBlank, textOf } from '../../sheet/cell';
import { readProfileValues } from '../../sheet/profile/profileBlock';
import { PROFILE_ROWS, PROFILE_TITLE } from '../../sheet/profile/profileRows';
import { WrongCall } from '../../sheet/wrongCall';
import { carryOut } from '../change/carryOut';
import { cellsIn } from '../change/contents';
import { headingFormatted, offered, putCells, putName, putWidths, putWords } from '../change/plan';
import type { Step } from '../change/step';
import { freeRows } from '../score/stamp';
import { ownTab } from '../workbook/claimTab';
import { freeName, PROFILE_NAMES } from '../workbook/namedRanges';
import type { Block } from '../workbook/ownBlocks';

const TITLES = ['Profile', 'MatchSheet profile', 'MatchSheet profile 2'];
const HEIGHT = 60;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type ProfileAnswers = Readonly<Partial<Record<ProfileField, string>>>;

/** Writes what differs, and only that: rows that the applicant made stay where and as they are. */
export function saveProfile(spreadsheet: Spreadsheet, profile: Block | null, answers: ProfileAnswers): void {
  const isBegun = profile?.values.some((row) => !row.every(isBlank)) ?? false;
  const block = profile !== null && isBegun ? profile : makeProfile(spreadsheet, profile);
  const known = isBegun ? readProfileValues(block.values) : new Map();
  const free = freeRows(block);
  const sheet = block.range.getSheet();
  const steps: Step[] = [];
  for (const [field, answer] of Object.entries(answers) as [ProfileField, string][]) {
    const there = known.get(field)?.text;
    if (answer === (there ?? '')) continue;
    const at = rowOf(block, field, there);
    if (at < 0 && answer === '') continue;
    const label = PROFILE_ROWS.find((row) => row.field === field)?.label;
    const row = at >= 0 ? at : free.shift();
    if (row === undefined || label === undefined)
      throw new WrongCall(`the profile has no blank row left for “${label ?? field}”: make its range ${block.name} longer`);
    const cells = sheet.getRange(block.range.getRow() + row, block.range.getColumn() + (at >= 0 ? 1 : 0), 1, at >= 0 ? 1 : 2);
    const was = cellsIn(cells);
    const isNumber = at >= 0 && typeof was.contents?.[0]?.[0] === 'number' && String(Number(answer)) === answer;
    // Words stay words: "2022-07-15" is no day of another zone, and nothing that begins with "=" becomes a formula.
    const step = isNumber
      ? putCells(cells, [[Number(answer)]], was.formats, was)
      : putWords(cells, [at >= 0 ? [answer] : [label, answer]], was);
    steps.push(step);
  }
  carryOut(steps);
}

/** The row whose value is read for the field; where none has a value yet, the last with its label: titles stand above. */
function rowOf({ values }: Block, field: ProfileField, there: string | undefined): number {
  const rows = values.flatMap(([label], at) => (readLabel(textOf(label)) === field ? [at] : []));
  return rows.find((at) => there !== undefined && textOf(values[at]?.[1]) === there) ?? rows.at(-1) ?? -1;
}

/** The tab with its range name first, so that a try that fails half way is gone on with; then all rows and dropdowns. The tab in front stays there. */
function makeProfile(spreadsheet: Spreadsheet, begun: Block | null): Block {
  const front = spreadsheet.getActiveSheet();
  const values = [[...PROFILE_TITLE], ...PROFILE_ROWS.map(({ label }) => [label, ''])];
  const sheet = begun?.range.getSheet() ?? ownTab(spreadsheet, TITLES);
  const range = begun?.range ?? sheet.getRange(1, 1, HEIGHT, 2);
  const name = begun?.name ?? freeName(spreadsheet, PROFILE_NAMES);
  const [top, left] = [range.getRow(), range.getColumn()];
  const filled = sheet.getRange(top, left, values.length, 2);
  carryOut([
    ...(begun === null ? [putName(spreadsheet, name, range)] : []),
    putWords(filled, values),
    headingFormatted(sheet.getRange(top, left, 1, 2)),
    ...putWidths(sheet, left, [220, 420]),
    ...PROFILE_ROWS.flatMap(({ choices }, at) =>
      choices === undefined ? [] : [offered(sheet.getRange(top + at + 1, left + 1), choices)],
    ),
  ]);
  front.activate();
  const spare = Math.max(0, range.getNumRows() - values.length);
  return { name, range, values: [...values, ...Array.from({ length: spare }, () => ['', ''])] };
}
