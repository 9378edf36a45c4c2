/** IMG_SHARE: what share of a program's residents are IMGs, as a number? (G2.roster, G3.roster, G5.roster.us) */
import { sharesByProgram } from '../planning/judged/sharesByProgram';
import { readHeader } from '../reading/headers/programHeader';
import { kindOfLabel } from '../reading/roster/lineKinds';
import { readResidents, rosterOf } from '../reading/roster/roster';
import { readSchool } from '../reading/school/classifySchool';
import { fold, quote } from '../reading/text/cellText';
import { cellOf, gridOf, textOf, trimmed } from '../sheet/cell';
import { READ_AS_IT_STANDS, type ReadAs } from '../sheet/cellReader';
import { readSettings } from '../sheet/settings/settingsBlock';
import { otherHeader, otherKind, type ShareCell, shareColumn } from '../sheet/shareCells';
import { WrongCall } from '../sheet/wrongCall';
import { type ShareAnswer, type ShownShare, showRosterShare, showShareCell } from '../show/shareAnswer';
import type { Help, Run } from './help';
import { SETTINGS_PARAMETER } from './parameters';

export const imgShareHelp: Help = {
  summary:
    'The share of IMGs as a number from 0 to 1: from a cell that states it, or counted from the medical schools of a pasted roster.',
  parameters: [
    {
      name: 'schools',
      text: 'A cell or column that states shares (40%, 12 of 30), a cell or column of pasted rosters, a column of school lines (one roster), or a block with a header “Medical School”.',
      example: 'I2:I',
    },
    { name: 'programs', text: 'Optional. The program of each of these cells, to count by program.', example: 'A2:A' },
    { name: 'which', text: 'Optional. The programs to answer for, where programs is given.', example: 'P2:P' },
    {
      name: 'show',
      text: 'Optional. "counts" answers "11 of 20", which TIER reads with its sample size; "Caribbean" adds how many of the IMGs come from offshore Caribbean schools.',
      example: '"counts"',
    },
    SETTINGS_PARAMETER,
  ],
  returns:
    'A number 0-1 (format it as a percentage), a range as text, "Verify (9 of 20 schools unknown)" where too few schools are known, blank where nothing is said.',
  examples: ['=IMG_SHARE(I2)', '=IMG_SHARE(Rosters!B2:B)', '=IMG_SHARE(Rosters!B2:B, Rosters!A2:A, A2:A, "counts")'],
};

export const runImgShare: Run = ([schools, programs, which, show, settings]) => {
  if (schools === undefined) return '';
  const shown = shownBy(show);
  const readAs = settings === undefined ? READ_AS_IT_STANDS : readSettings(settings);
  const grid = trimmed(gridOf(schools));
  if ((grid[0] ?? []).length > 1) return ofBlock(grid, programs, which, shown);
  const isHeaded = isHeader(grid, shareColumn('', readAs)(cellOf(grid[0]?.[0])));
  const cells = grid.map(readerUnder(isHeaded ? textOf(grid[0]?.[0]) : '', readAs));
  const heading = cells.some(({ is }, at) => at > 0 && is === 'line') ? otherHeader(textOf(grid[0]?.[0])) : null;
  if (heading !== null) throw new WrongCall(`schools: “${heading}” heads a column other than the medical schools`);
  if (isHeaded) cells[0] = { is: 'header', words: textOf(grid[0]?.[0]) };
  if (programs !== undefined || which !== undefined) {
    checkHeights(gridOf(schools).length, programs, which);
    return sharesByProgram(grid, cells, gridOf(programs), trimmed(gridOf(which)), shown);
  }
  const other = otherKind(cells);
  if (other !== null)
    throw new WrongCall(
      `schools: row ${other.at + 1} of the range ${other.says}, and the cells above it ${other.first}: one column holds one kind (TIER and SCORE read a mixed one cell by cell)`,
    );
  if (cells.some(({ is }) => is === 'line'))
    return cells.some(({ is }) => is === 'notReady') ? 'not ready' : ofLines(grid, shown);
  if (cells.length === 1) return showShareCell(cells[0], shown);
  return cells.map((cell) => [cell.is === 'header' ? 'IMG share read' : showShareCell(cell, shown)]);
};

function shownBy(show: unknown): ShownShare {
  if (show === undefined) return 'share';
  const words = fold(textOf(show));
  if (words !== 'counts' && words !== 'caribbean') throw new WrongCall('show must be "counts", "Caribbean" or left out');
  return words;
}

/** The header of a roster's column says nothing of shares. */
function readerUnder(header: string, readAs: ReadAs): (row: readonly unknown[]) => ShareCell {
  const read = shareColumn(readHeader(header) === 'other' ? '' : header, readAs);
  return (row) => read(cellOf(row[0]));
}

const isHeader = (grid: readonly (readonly unknown[])[], { is }: ShareCell): boolean => {
  const first = textOf(grid[0]?.[0]);
  const mayBe = grid.length > 1 && is !== 'share' && readSchool(first, 'line').kind === 'Unknown';
  return mayBe && (readHeader(first) !== 'other' || kindOfLabel(first) !== null);
};

/** A table with headers is one roster; it cannot be told apart from a program list but by the header of its schools. */
function ofBlock(grid: unknown[][], programs: unknown, which: unknown, shown: ShownShare): ShareAnswer {
  const isRoster = grid.some((row) => row.some((value) => kindOfLabel(textOf(value).replace(/:$/, '')) === 'medical'));
  if (programs !== undefined || which !== undefined)
    throw new WrongCall('schools must be one column where programs are given: give the column of medical schools alone');
  if (!isRoster) throw new WrongCall('schools must be one cell, one column, or a block with a header “Medical School”');
  return showRosterShare(rosterOf(readResidents(grid.map((row) => row.map(textOf)))), shown);
}

function ofLines(grid: readonly (readonly unknown[])[], shown: ShownShare): ShareAnswer {
  const residents = readResidents(grid.map((row) => [textOf(row[0])]));
  if (residents.length === 0) {
    const row = grid.findIndex(([value]) => textOf(value) !== '');
    throw new WrongCall(
      `schools: row ${row + 1} “${quote(textOf(grid[row]?.[0]), 40)}” states no share and names no medical school`,
    );
  }
  return showRosterShare(rosterOf(residents), shown);
}

function checkHeights(rows: number, programs: unknown, which: unknown): void {
  if (programs === undefined || which === undefined)
    throw new WrongCall('programs and which go together: the program of each share, and the programs to answer for');
  const names = gridOf(programs).length;
  if (names !== rows) throw new WrongCall(`programs must be as high as schools: it has ${names} rows and schools has ${rows}`);
}
