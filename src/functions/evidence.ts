/** EVIDENCE: what does the public record say of each program's hospital: residents, place, H-1B filings at its address? */
import { Pack } from '../evidence/pack';
import { EvidenceReader } from '../evidence/rowEvidence';
import type { ProgramField } from '../reading/headers/programHeader';
import { readPlace } from '../reading/program/place';
import { textOf } from '../sheet/cell';
import type { Named } from '../sheet/confirmed';
import { type Column, isEmptyRow, readProgramsBlock } from '../sheet/programsBlock';
import { DEFAULT_SETTINGS, readSettings } from '../sheet/settingsBlock';
import { EVIDENCE_HEADERS, showEvidence } from '../show/evidenceCells';
import type { EvidenceRun, Help } from './help';
import { PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const evidenceHelp: Help = {
  summary: 'What government records say of each program’s hospital: residents, metro or not, H-1B filings at its address.',
  parameters: [PROGRAMS_PARAMETER, SETTINGS_PARAMETER],
  returns:
    'Ten columns as high as the block, header first: Hospital, Certainty (sure, ask, none), CMS number, Did you mean, Health center, Residents, Metro, H-1B filings here, Employer, In words.',
  examples: ['=EVIDENCE(A1:N)', '=EVIDENCE(A1:N, SETTINGS)'],
};

const REFUSED = 'The evidence cannot be read in a cell here: open Find in the sidebar.';

export const runEvidence: EvidenceRun = ([programs, settingsArgument], evidence) => {
  const settings = settingsArgument === undefined ? DEFAULT_SETTINGS : readSettings(settingsArgument);
  const { columns, headerRows, rows } = readProgramsBlock(programs, 'programs', settings.corrections);
  const text = evidence();
  if (text === null) return REFUSED;
  const reader = new EvidenceReader(new Pack(text), settings.confirmed);
  const named = namedIn(columns);
  const blank = EVIDENCE_HEADERS.map(() => '');
  const answers = rows.map((row) =>
    isEmptyRow(row, columns) ? blank.slice() : showEvidence(reader.read(named(row)), reader.pack),
  );
  const [note] = settings.notes;
  const told = answers.find(([, certainty]) => certainty !== '');
  if (note !== undefined && told !== undefined) told[told.length - 1] = `${note} ${told[told.length - 1]}`;
  return [...Array.from({ length: headerRows }, (_none, at) => (at === 0 ? [...EVIDENCE_HEADERS] : blank.slice())), ...answers];
};

/** Institution and program, with the place their cells name; without one, the place that stands after the name. */
function namedIn(columns: readonly Column[]): (row: readonly unknown[]) => Named {
  const at = new Map(columns.map((column) => [column.field, column.at]));
  return (row) => {
    const text = (field: ProgramField): string => {
      const column = at.get(field);
      return column === undefined ? '' : textOf(row[column]);
    };
    const names = [...new Set([text('institution'), text('program')])].filter((name) => name !== '');
    const place = readPlace(text('city') || text('location'), text('state'));
    const state = place.state ?? readPlace((names[0] ?? '').split(/[,(]/).slice(1).join(','), '').state;
    // A city by itself is told back as it stands.
    const city = /^[^,\d]+$/.test(text('city')) ? text('city') : (place.city ?? '');
    return { names, city, state: state ?? '' };
  };
}
