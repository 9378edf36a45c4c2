/** EVIDENCE: what does the public record say of each program's hospital: residents, place, H-1B filings at its address? */
import { openPack } from '../evidence/pack';
import { evidenceReader } from '../evidence/rowEvidence';
import { namedIn } from '../sheet/list/namedIn';
import { isEmptyRow } from '../sheet/list/programRows';
import { readProgramsBlock } from '../sheet/list/programsBlock';
import { DEFAULT_SETTINGS, readSettings } from '../sheet/settings/settingsBlock';
import { sayer, showEvidence } from '../show/tables/evidenceCells';
import type { Help, Run } from './help';
import { PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const evidenceHelp: Help = {
  summary: 'What government records say about each program’s hospital: residents, metro or not, H-1B filings at its address.',
  parameters: [PROGRAMS_PARAMETER, SETTINGS_PARAMETER],
  returns:
    'Ten columns as high as the block: Hospital, Certainty, CMS number, Did you mean, Health center, Residents, Metro, H-1B filings here, Employer, In words.',
  examples: ['=EVIDENCE(A1:N)', '=EVIDENCE(A1:N, SETTINGS)'],
};

/** Where Google refuses the file to a cell. */
export const NOT_IN_A_CELL = 'The evidence cannot be read in a cell here: open Find in the sidebar.';

export const runEvidence: Run = ([programs, settingsArgument], evidence) => {
  const settings = settingsArgument === undefined ? DEFAULT_SETTINGS : readSettings(settingsArgument);
  const { columns, headerAt, headerRows, rows } = readProgramsBlock(programs, 'programs', settings.corrections);
  const text = evidence();
  if (text === null) return NOT_IN_A_CELL;
  const pack = openPack(text);
  const say = sayer(pack);
  const read = evidenceReader(pack, settings.confirmed);
  const headers = say('headers').split(' | ');
  const blank = (): (string | number)[] => headers.map(() => '');
  const answers = rows.map((row) => (isEmptyRow(row, columns) ? blank() : showEvidence(read(namedIn(row, columns)), say)));
  const told = answers.find(([, certainty]) => certainty !== '');
  if (told !== undefined) told[9] = [...settings.notes.slice(0, 1), told[9]].join(' ');
  return [...Array.from({ length: headerRows }, (_none, at) => (at === headerAt ? headers : blank())), ...answers];
};
