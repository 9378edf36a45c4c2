/** Which columns does a new list begin with, and what may be chosen in them? Headers as the guides name the facts. */
import { STATUSES_OFFERED } from '../../domain/applicationStatus';
import type { ProgramField } from '../../reading/headers/programFields';

interface StarterColumn {
  readonly field: ProgramField;
  readonly header: string;
  /** What to type, shown as the header's note. */
  readonly note: string;
  readonly width: number;
  readonly choices?: readonly string[];
}

const column = (field: ProgramField, header: string, width: number, note = '', choices?: readonly string[]): StarterColumn =>
  choices === undefined ? { field, header, note, width } : { field, header, note, width, choices };

export const STARTER_COLUMNS: readonly StarterColumn[] = [
  column('program', 'Program', 260, 'The program’s name, as on its website.'),
  column('specialty', 'Specialty', 140),
  column('city', 'City', 120),
  column('state', 'State', 60),
  column('type', 'Type', 110, '', ['Community', 'University', 'Community, university-affiliated', 'County', 'FQHC']),
  column('visa', 'Visa', 130, 'What the program says: J-1; H-1B; no visas; case by case. Its own words may be pasted.', [
    'J-1',
    'J-1, H-1B',
    'H-1B',
    'No visas',
    'Case by case',
  ]),
  column('img_share', 'IMG %', 80, '60%, or 12 of 20, or the residents’ medical schools, one on each line.'),
  column('step2_min', 'Step 2 CK minimum', 90, '220, or no minimum, or 220 preferred.'),
  column('attempts', 'Attempts allowed', 110, 'First attempt only; 2 attempts; no limit.'),
  column('yog', 'Years since graduation', 110, 'Within 5 years; 2019 or later; no limit.'),
  column('usce', 'USCE', 150, '3 months required; preferred; not required.'),
  column('ecfmg', 'ECFMG certificate', 120, '', ['Needed to apply', 'Needed to start']),
  column('connection', 'Connection', 160, 'Rotation, letter, a person you know there.'),
  column('deadline', 'Deadline', 100),
  column('status', 'Status', 110, '', STATUSES_OFFERED),
  column('notes', 'Notes', 200),
  column('source', 'Source', 160, 'The page that says so.'),
  column('checked_on', 'Checked on', 100, 'The day you looked: 2026-09-01.'),
];
