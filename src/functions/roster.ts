/** ROSTER: who trains there, by the class of their medical school, and which lines could not be told? (G2.roster, G5.roster.us) */
import { measureRoster, SCHOOL_CLASSES } from '../domain/roster';
import { kindOfLabel } from '../reading/roster/lineKinds';
import { readResidents, rosterOf } from '../reading/roster/roster';
import { quote } from '../reading/text/cellText';
import { gridOf, textOf, trimmed } from '../sheet/cell';
import { otherHeader } from '../sheet/shareCells';
import { WrongCall } from '../sheet/wrongCall';
import { verifyText } from '../show/shareAnswer';
import type { Help, Run } from './help';

export const rosterHelp: Help = {
  summary:
    'A pasted roster as a table: residents and share by class of medical school, the IMG share with its count, and the lines to check.',
  parameters: [
    {
      name: 'lines',
      text: 'The roster as you pasted it: one cell with many lines, a column of lines, or a block with its headers. Only medical schools are read, no names.',
      example: 'Rosters!B2:B',
    },
  ],
  returns: 'A table: class, residents, share of the residents whose school is known (0-1); then the schools it could not place.',
  examples: ['=ROSTER(B2)', '=ROSTER(Rosters!B2:B)', '=ROSTER(Rosters!D1:H40)'],
};

/** Enough for a percentage with one decimal. */
const rounded = (share: number): number => Math.round(share * 1000) / 1000;

export const runRoster: Run = ([lines, ...others]) => {
  if (lines === undefined) return '';
  if (others.some((other) => other !== undefined))
    throw new WrongCall(
      'it takes the lines alone; for one program of several: ROSTER(FILTER(Rosters!B2:B, Rosters!A2:A="Fresno"))',
    );
  const grid = trimmed(gridOf(lines)).map((row) => row.map(textOf));
  checkHeaders(grid[0] ?? [], grid.length);
  const residents = readResidents(grid);
  if (residents.length === 0 && grid.every((row) => row.every((words) => words.trim() === '' || kindOfLabel(words) !== null)))
    return '';
  if (residents.length === 0)
    throw new WrongCall('lines holds no medical school: paste the roster of residents as the program shows it');
  const roster = rosterOf(residents);
  const { imgs, known, canBeTold } = measureRoster(roster);
  const table: (string | number)[][] = [['Class', 'Residents', 'Share']];
  for (const kind of SCHOOL_CLASSES) {
    const count = roster.residents[kind];
    table.push([kind, count, kind === 'Unknown' || known === 0 ? '' : rounded(count / known)]);
  }
  table.push(canBeTold ? ['IMG share', `${imgs} of ${known}`, rounded(imgs / known)] : ['IMG share', verifyText(roster), '']);
  const untold = roster.residents.Unknown - roster.unread.length;
  if (untold > 0) table.push(['Residents without a school in the paste', untold, '']);
  if (roster.unread.length > 0) table.push(['Schools that could not be told: check them', '', '']);
  for (const words of roster.unread) table.push([quote(words, 100), '', '']);
  return table;
};

/** Headers that say the cells below are no medical schools: their colleges would be counted. */
function checkHeaders(first: readonly string[], rows: number): void {
  const other = first.length === 1 && rows > 1 ? otherHeader(first[0] ?? '') : null;
  if (other !== null) throw new WrongCall(`lines: “${other}” heads a column other than the medical schools`);
  const kinds = first.map((words) => kindOfLabel(words.replace(/:$/, '')));
  const isHeaderRow = first.length > 1 && kinds.every((kind, at) => kind !== null || first[at] === '');
  if (isHeaderRow && kinds.every((kind) => kind === 'other' || kind === null))
    throw new WrongCall('lines has headers, but none is “Medical School”: rename one, or give that column alone');
}
