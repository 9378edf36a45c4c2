/** STATEMENT_CHECK: what would a program director stumble over in a statement, or in a paragraph on scores? It finds and quotes, and writes nothing. */
import { namesAProgram } from '../planning/judged/judgeList';
import { checkText } from '../planning/statement/checkText';
import { gridOf, textOf } from '../sheet/cell';
import { readProfileValues } from '../sheet/profile/profileBlock';
import { profileOf } from '../sheet/profile/profileOf';
import { DEFAULT_SETTINGS, readSettings } from '../sheet/settings/settingsBlock';
import { WrongCall } from '../sheet/wrongCall';
import { showStatement } from '../show/tables/statementTable';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, SETTINGS_PARAMETER } from './parameters';
import { programNamed } from './programArgument';

export const statementCheckHelp: Help = {
  summary:
    'What a program director would stumble over in your personal statement or your paragraph on scores: it finds and quotes, and writes nothing for you.',
  parameters: [
    { name: 'text', text: 'Your text: one cell, or a column with a paragraph in each cell.', example: 'A1' },
    PROFILE_PARAMETER,
    {
      name: 'program',
      text: 'Optional. The program it is for: the header row and one row of your list, or one text: name, specialty, city, state.',
      example: '"Mercy, Internal Medicine, Fresno, CA"',
    },
    SETTINGS_PARAMETER,
  ],
  returns: 'A table: Finding, Weight (major, minor, note), Words quoted, Rule; one row where nothing is found.',
  examples: ['=STATEMENT_CHECK(A1, PROFILE)', '=STATEMENT_CHECK(A1:A6, PROFILE, "Mercy, Internal Medicine, Fresno, CA")'],
};

export const runStatementCheck: Run = ([text, profile, program, settings]) => {
  if (profile === undefined) throw new WrongCall('profile is missing: give the range PROFILE');
  const values = profileOf(readProfileValues(profile));
  const isSettings = settings === undefined && isSettingsBlock(program);
  const read = isSettings ? program : settings;
  const own = read === undefined ? DEFAULT_SETTINGS : readSettings(read);
  return showStatement(checkText(textIn(text), values, programNamed(isSettings ? undefined : program, own)));
};

/** Two columns that name no field of a list. */
function isSettingsBlock(argument: unknown): boolean {
  if (argument === undefined) return false;
  const grid = gridOf(argument);
  return grid.length > 1 && (grid[0] ?? []).length === 2 && !namesAProgram(grid.slice(0, 1));
}

/** A column is a paragraph each; a sentence that names what is missing quotes nothing. */
function textIn(argument: unknown): string {
  const grid = argument === undefined ? [] : gridOf(argument);
  if ((grid[0] ?? []).length > 1) throw new WrongCall('text must be one cell, or one column with a paragraph in each cell');
  const text = grid
    .map((row) => textOf(row[0]))
    .join('\n\n')
    .trim();
  if (text === '') throw new WrongCall('text is missing: give the cell with your statement');
  return text;
}
