/** Which program is meant: headers and one row, or one text "name, specialty, city, state"? An error quotes nothing, as the argument may hold a statement by mistake. */
import type { ProgramNamed } from '../planning/statement/checkText';
import { readPlace } from '../reading/program/place';
import { cellOf, gridOf, textOf, trimmed } from '../sheet/cell';
import { headerRowIn } from '../sheet/list/headerRow';
import { ProgramReader } from '../sheet/list/programFacts';
import { isEmptyRow } from '../sheet/list/programRows';
import { readProgramsBlock } from '../sheet/list/programsBlock';
import type { Settings } from '../sheet/settings/settingsBlock';
import { WrongCall } from '../sheet/wrongCall';

const WRONG = 'program must be the header row of your list with one row, or one text: name, specialty, city, state';
const LONGEST_NAME = 300;

export function programNamed(argument: unknown, settings: Settings): ProgramNamed | null {
  if (argument === undefined) return null;
  const grid = trimmed(gridOf(argument));
  if (grid.length === 1) return inWords((grid[0] ?? []).map(textOf).filter((text) => text !== ''));
  if ((grid[0] ?? []).length < 2 || headerRowIn(grid, settings.corrections, true) === null) throw new WrongCall(WRONG);
  const block = readProgramsBlock(argument, 'program', settings.corrections);
  const rows = block.rows.filter((row) => !isEmptyRow(row, block.columns));
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new WrongCall(WRONG);
  const reader = new ProgramReader(block.columns, settings);
  return { program: reader.programOf(row), institution: reader.notesOf(row).institution };
}

/** One cell with commas, or one cell for each. */
function inWords(cells: readonly string[]): ProgramNamed | null {
  const text = cells.join(', ');
  if (text === '') return null;
  if (text.length > LONGEST_NAME || cellOf(text).is !== 'text') throw new WrongCall(WRONG);
  const [name = '', specialty = '', city = '', state = ''] = text.split(',').map((part) => part.trim());
  return {
    program: { name, specialty: specialty === '' ? null : specialty, track: null, place: readPlace(city, state) },
    institution: '',
  };
}
