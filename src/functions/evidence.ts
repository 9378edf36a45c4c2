/** EVIDENCE: what does the public record say of each program's hospital: residents, place, H-1B filings at its address? */
import { openPack } from '../evidence/pack';
import { evidenceReader } from '../evidence/rowEvidence';
import type { ProgramField } from '../reading/headers/programHeader';
import { readPlace } from '../reading/program/place';
import { textOf } from '../sheet/cell';
import { isEmptyRow } from '../sheet/list/programRows';
import { type Column, readProgramsBlock } from '../sheet/list/programsBlock';
import type { Named } from '../sheet/settings/confirmed';
import { DEFAULT_SETTINGS, readSettings } from '../sheet/settings/settingsBlock';
import { sayer, showEvidence } from '../show/tables/evidenceCells';
import type { Help, Run } from './help';
import { PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const evidenceHelp: Help = {
  summary: 'What government records say of each program’s hospital: residents, metro or not, H-1B filings at its address.',
  parameters: [PROGRAMS_PARAMETER, SETTINGS_PARAMETER],
  returns:
    'Ten columns as high as the block: Hospital, Certainty, CMS number, Did you mean, Health center, Residents, Metro, H-1B filings here, Employer, In words.',
  examples: ['=EVIDENCE(A1:N)', '=EVIDENCE(A1:N, SETTINGS)'],
};

export const runEvidence: Run = ([programs, settingsArgument], evidence) => {
  const settings = settingsArgument === undefined ? DEFAULT_SETTINGS : readSettings(settingsArgument);
  const { columns, headerAt, headerRows, rows } = readProgramsBlock(programs, 'programs', settings.corrections);
  const text = evidence();
  if (text === null) return 'The evidence cannot be read in a cell here: open Find in the sidebar.';
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

/** Institution and program, with the place their cells name; without one, the state that stands after the name. */
function namedIn(row: readonly unknown[], columns: readonly Column[]): Named {
  const text = (field: ProgramField): string => textOf(row[columns.find((column) => column.field === field)?.at ?? -1]);
  const names = [...new Set([text('institution'), text('program')])].filter(Boolean);
  const city = text('city');
  const place = readPlace(city || text('location'), text('state'));
  const state = place.state ?? readPlace((names[0] ?? '').split(/[,(]/).slice(1).join(','), '').state ?? '';
  // A city by itself is told back as it stands.
  return { names, city: /^[^,\d]+$/.test(city) ? city : (place.city ?? ''), state };
}
