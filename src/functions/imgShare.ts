/** IMG_SHARE: what share of a program's residents are IMGs, as a number? (G2.roster, G3.roster, G5.roster.us) */
import type { SharePolicy } from '../domain/program';
import { readHeader } from '../reading/headerWords';
import { readShare } from '../reading/shareWords';
import { type Cell, fold, quote, saysNothing } from '../reading/words';
import { cellOf, gridOf, lettersAndDigits, textOf, trimmed } from '../sheet/cell';
import { showShare } from '../sheet/show';
import { WrongCall } from '../sheet/wrongCall';
import type { Help, Run } from './help';

export const imgShareHelp: Help = {
  name: 'IMG_SHARE',
  summary: 'The share of IMGs a cell states, as a number from 0 to 1 (a range as text); rosters of schools are not read yet.',
  parameters: [
    {
      name: 'schools',
      text: 'The cell or column that states the share: 40%, 12 of 30, "11 out of 20 residents are IMGs".',
      example: 'I2:I',
    },
    { name: 'programs', text: 'Optional. The program of each of these cells, to look shares up by program.', example: 'A2:A' },
    { name: 'which', text: 'Optional. The programs to answer for, where programs is given.', example: 'P2:P' },
    {
      name: 'show',
      text: 'Optional. "counts" answers "11 of 20" where counts are stated; TIER reads it with its sample size.',
      example: '"counts"',
    },
  ],
  returns: 'A number 0-1 (format it as a percentage), a range as text, blank where nothing is said.',
  examples: ['=IMG_SHARE(I2)', '=IMG_SHARE(I1:I)', '=IMG_SHARE(I2:I, A2:A, P2:P)', '=IMG_SHARE(I2, , , "counts")'],
};

export const runImgShare: Run = ([schools, programs, which, show]) => {
  if (schools === undefined) return '';
  if (show !== undefined && fold(textOf(show)) !== 'counts') throw new WrongCall('show must be "counts" or left out');
  const withCounts = show !== undefined;
  const grid = trimmed(gridOf(schools));
  if ((grid[0] ?? []).length > 1) throw new WrongCall('schools must be one cell or one column');
  if (programs !== undefined || which !== undefined) return lookedUp(grid, programs, which, withCounts);
  if (grid.length === 1) return answerOf(cellOf(grid[0]?.[0]), withCounts, 'the cell');
  const isHeader = startsWithHeader(grid);
  return grid.map((row, at) => [isHeader && at === 0 ? 'IMG share read' : answerOf(cellOf(row[0]), withCounts, `row ${at + 1}`)]);
};

const startsWithHeader = (grid: readonly (readonly unknown[])[]): boolean => {
  const first = cellOf(grid[0]?.[0]);
  return first.is === 'text' && readHeader(first.text) !== 'other' && readShare(first) === null;
};

/** A cell that neither states a share nor says nothing is refused by name: it may be a school, and rosters are another question. */
function answerOf(cell: Cell, withCounts: boolean, where: string): number | string {
  if (cell.is === 'notReady') return 'not ready';
  const share = readShare(cell);
  if (share !== null) return show(share, withCounts);
  const isSilent =
    cell.is !== 'text' ||
    saysNothing(fold(cell.text)) ||
    /\b(?:img|fmg|percent|share|residents?|graduates?|undisclosed|high|low|mostly|many|few|some|several|yes)\b|%/i.test(
      cell.text,
    );
  if (isSilent) return '';
  throw new WrongCall(
    `schools: ${where} “${quote(cell.text, 40)}” states no share. Rosters of schools cannot be read yet: type the share, such as 12 of 30`,
  );
}

function show(share: SharePolicy, withCounts: boolean): number | string {
  if (withCounts && share.part !== null && share.whole !== null) return `${share.part} of ${share.whole}`;
  return share.low === share.high ? share.low : showShare(share);
}

const identity = (value: unknown): string => lettersAndDigits(textOf(value));

/** As SUMIF: for each listed program the first share stated for it, matched by letters and digits. */
function lookedUp(grid: readonly (readonly unknown[])[], programs: unknown, which: unknown, withCounts: boolean): unknown {
  if (programs === undefined || which === undefined)
    throw new WrongCall('programs and which go together: the program of each share, and the programs to answer for');
  const names = gridOf(programs);
  if (names.length !== grid.length)
    throw new WrongCall(`programs must be as high as schools: it has ${names.length} rows and schools has ${grid.length}`);
  const shares = new Map<string, number | string>();
  grid.forEach((row, at) => {
    const name = identity(names[at]?.[0]);
    const answer = at === 0 && startsWithHeader(grid) ? '' : answerOf(cellOf(row[0]), withCounts, `row ${at + 1}`);
    if (name !== '' && answer !== '' && !shares.has(name)) shares.set(name, answer);
  });
  const asked = gridOf(which);
  const answers = asked.map((row, at) => [
    at === 0 && asked.length > 1 && readHeader(textOf(row[0])) === 'program' && !shares.has(identity(row[0]))
      ? 'IMG share read'
      : (shares.get(identity(row[0])) ?? ''),
  ]);
  return asked.length === 1 ? (answers[0]?.[0] ?? '') : answers;
}
