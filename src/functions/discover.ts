/** DISCOVER: which hospitals and health centers of the target areas train residents and are not on the list yet? */
import { discover } from '../evidence/discover';
import { openPack } from '../evidence/pack';
import { evidenceReader } from '../evidence/rowEvidence';
import { gridOf, textOf } from '../sheet/cell';
import { namedIn } from '../sheet/list/namedIn';
import { isEmptyRow } from '../sheet/list/programRows';
import { readProgramsBlock } from '../sheet/list/programsBlock';
import { specialtiesIn } from '../sheet/profile/profileOf';
import { DEFAULT_SETTINGS, readSettings } from '../sheet/settings/settingsBlock';
import { discoverTable } from '../show/tables/discoverCells';
import { sayer } from '../show/tables/evidenceCells';
import { NOT_IN_A_CELL } from './evidence';
import type { Help, Run } from './help';
import { PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const discoverHelp: Help = {
  summary:
    'Hospitals and teaching health centers of your target areas that train residents and are not on your list yet, from government records.',
  parameters: [
    {
      name: 'areas',
      text: 'Where you want to train: states, census divisions, areas of California, counties or cities; “then” makes a second choice.',
      example: '"Southern California, then anywhere"',
    },
    { name: 'specialties', text: 'Optional. What you apply in, one or several.', example: '"Internal Medicine"' },
    { ...PROGRAMS_PARAMETER, text: `Optional. ${PROGRAMS_PARAMETER.text} Its places are left out.` },
    SETTINGS_PARAMETER,
  ],
  returns:
    'A table of at most 300 places, then how many more: Place, City, County, State, Metro, Residents, Likely own program, H-1B filings here, Health center specialty, Phone, CMS number, In words.',
  examples: [
    '=DISCOVER("Central Valley", "Internal Medicine")',
    '=DISCOVER("Southern California, then anywhere", "Internal Medicine", Programs!A1:N, SETTINGS)',
  ],
};

/** The filled cells of an argument, one under the other. */
const wordsOf = (argument: unknown): string => gridOf(argument).flat().map(textOf).filter(Boolean).join('\n');

export const runDiscover: Run = ([areas, specialties, programs, settingsArgument], evidence) => {
  const where = wordsOf(areas);
  if (where === '') return '';
  const settings = settingsArgument === undefined ? DEFAULT_SETTINGS : readSettings(settingsArgument);
  const { columns, rows } =
    programs === undefined ? { columns: [], rows: [] } : readProgramsBlock(programs, 'programs', settings.corrections);
  const text = evidence();
  if (text === null) return NOT_IN_A_CELL;
  const pack = openPack(text);
  const read = evidenceReader(pack, settings.confirmed);
  const listed = rows.filter((row) => !isEmptyRow(row, columns)).map((row) => read(namedIn(row, columns)));
  const wanted = specialtiesIn(wordsOf(specialties).replace(/\n/g, ';'));
  return discoverTable(discover(pack, where, wanted, listed), wanted.join(', '), sayer(pack));
};
