/** Which rows of the PROFILE block say something, and of which field? Labels read leniently, unknown rows passed over. */
import { PROFILE_FIELDS, type ProfileField } from '../../domain/profileField';
import { BESIDE_FACTS, besideFacts } from '../../reading/applicant/besideFacts';
import type { RowFacts } from '../../reading/applicant/facts';
import { rowFacts } from '../../reading/applicant/rowFacts';
import { isOpenLabel, readLabel, saysOfThem } from '../../reading/headers/profileLabel';
import type { Cell } from '../../reading/text/cellText';
import { cellOf, gridOf, isBlank, textOf } from '../cell';
import { WrongCall } from '../wrongCall';
import { readingOfField } from './profileReadings';

interface ProfileValue {
  readonly label: string;
  readonly text: string;
  /** What the row says of the field that it stands for, and of others. */
  readonly facts: RowFacts;
}

/** A field of its own, or what stands beside them. */
type ProfileFact = ProfileField | (typeof BESIDE_FACTS)[number];
export type ProfileValues = ReadonlyMap<ProfileFact, ProfileValue>;

/** One filled row of the block: its label, with its section where the label alone names nothing. */
export interface ProfileRowRead extends ProfileValue {
  readonly at: number;
  readonly field: ProfileField | 'other';
}

/** Every row with a label and a value, in order; a label that names nothing says only what its words say by themselves. */
export function readProfileRows(grid: readonly (readonly unknown[])[]): ProfileRowRead[] {
  const width = Math.max(...grid.map((row) => row.length));
  const labelAt = width > 2 && readable(grid, 1) > readable(grid, 0) ? 1 : 0;
  let section = '';
  let above = '';
  return grid.flatMap((row, at) => {
    if (labelAt > 0 && !isBlank(row[0])) section = textOf(row[0]);
    const own = labelAt > 0 && isBlank(row[labelAt]) ? 0 : labelAt;
    const from = cellOf(row[own]).is === 'text' ? own : row.findIndex((cell) => cellOf(cell).is === 'text');
    if (from < 0) return [];
    const alone = textOf(row[from]);
    const label = section !== '' && from === labelAt && readLabel(alone) === 'other' ? `${section}: ${alone}` : alone;
    const isOfAbove = saysOfThem(alone);
    if (!isOfAbove) above = readLabel(label) === 'letters' ? `${label}: ` : '';
    const field = readLabel(isOfAbove ? above + alone : label);
    const value = row.slice(from + 1).find((cell) => cellOf(cell).is !== 'blank');
    const cell = cellOf(value);
    const isOpen = field === 'other' && isOpenLabel(label);
    const facts =
      besideFacts(label, cell) ?? (field === 'other' && !isOpen ? {} : factsOf(label, field === 'other' ? null : field, cell));
    return [{ at, label, field, text: textOf(value), facts }];
  });
}

/** The same rows are read for every row of the list that is looked at in another way. */
const remembered = new Map<string, RowFacts>();
/** A custom function's memory is small. */
const MOST_ROWS = 500;

function factsOf(label: string, field: ProfileField | null, cell: Cell): RowFacts {
  const key = JSON.stringify([label, field, cell]);
  const before = remembered.get(key);
  if (before !== undefined) return before;
  if (remembered.size > MOST_ROWS) remembered.clear();
  const facts = rowFacts(label, field, cell);
  remembered.set(key, facts);
  return facts;
}

const readable = (grid: readonly (readonly unknown[])[], column: number): number =>
  grid.filter((row) => cellOf(row[column]).is === 'text' && readLabel(textOf(row[column])) !== 'other').length;

/** Of a range of two columns at least. @throws WrongCall where it is none of PROFILE */
export function profileRowsOf(argument: unknown): ProfileRowRead[] {
  const grid = gridOf(argument);
  if ((grid[0] ?? []).length < 2)
    throw new WrongCall('profile must be the label and value rows of your profile, two columns wide: PROFILE');
  const rows = readProfileRows(grid);
  if (rows.every(({ field, facts }) => field === 'other' && Object.keys(facts).length === 0))
    throw new WrongCall(
      'profile holds no row MatchSheet knows (Work right, Step 2 CK, Graduation date, …): is PROFILE the right range?',
    );
  return rows;
}

export const readProfileValues = (argument: unknown): ProfileValues => valuesIn(profileRowsOf(argument));

/** Fields that are lists: "First specialty" and "Second specialty" are both of them. */
const LISTS = ['specialties', 'languages', 'areas', 'ties', 'strengths', 'usce_places'] as const;
export const isList = (field: string): field is (typeof LISTS)[number] => LISTS.some((one) => one === field);

/** The first row of a field that says something wins, and rows of a list are one list; what other rows say of it comes after. */
export function valuesIn(rows: readonly ProfileRowRead[]): ProfileValues {
  const values = new Map<ProfileFact, ProfileValue>();
  for (const row of rows) {
    const { field, text } = row;
    if (field === 'other' || text === '') continue;
    const before = values.get(field);
    if (before === undefined || saysMore(field, row.facts, before.facts)) values.set(field, row);
    else if (isList(field)) values.set(field, joined(field, before, row));
  }
  for (const { label, facts } of rows) {
    for (const field of PROFILE_FIELDS)
      if (facts[field] !== undefined && values.get(field)?.facts[field] === undefined)
        values.set(field, { label, text: readingOfField(field, facts) ?? '', facts });
    for (const name of BESIDE_FACTS)
      if (facts[name] !== undefined && !values.has(name)) values.set(name, { label, text: '', facts });
  }
  return values;
}

function joined(field: (typeof LISTS)[number], before: ProfileValue, { text, facts }: ProfileValue): ProfileValue {
  const [first, more] = [before.facts[field], facts[field]];
  if (first === undefined || more === undefined || first === more) return before;
  return { ...before, text: `${before.text}; ${text}`, facts: { ...before.facts, [field]: `${first}; ${more}` } };
}

/** "US citizen?: no" says less than the "Green card?: yes" below it, and "Need sponsorship: no" less than the right itself. */
function saysMore(field: ProfileField, found: RowFacts, before: RowFacts): boolean {
  if (before[field] === undefined) return found[field] !== undefined;
  return before.work_right === 'no visa needed' && found.work_right !== undefined && found.work_right !== 'needs a visa';
}
