/** What does the PROFILE block say of the applicant? Label and value rows, labels read leniently, unknown rows passed over. */
import { isOneSpecialty } from '../../data/specialties';
import type { ExamResult, Planned, Profile, Tie } from '../../domain/profile';
import { PROFILE_FIELDS, type ProfileField } from '../../domain/profileField';
import type { ExamHistory, Step } from '../../reading/applicant/exams';
import type { RowFacts } from '../../reading/applicant/facts';
import { rowFacts } from '../../reading/applicant/rowFacts';
import { readTies } from '../../reading/applicant/ties';
import { isOpenLabel, readLabel, saysOfThem } from '../../reading/headers/profileLabel';
import { readLanguages } from '../../reading/program/mission';
import { saysLeftMatch } from '../../reading/program/status/leftMatch';
import type { Cell } from '../../reading/text/cellText';
import { cut, LONGEST_NAME, LONGEST_SENTENCE } from '../../show/limits';
import { cellOf, gridOf, isBlank, textOf } from '../cell';
import { WrongCall } from '../wrongCall';
import { readingOfField } from './profileReadings';

interface ProfileValue {
  readonly label: string;
  readonly text: string;
  /** What the row says of the field that it stands for, and of others. */
  readonly facts: RowFacts;
}

export type ProfileValues = ReadonlyMap<ProfileField, ProfileValue>;

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
    const facts = field === 'other' && !isOpen ? {} : factsOf(label, field === 'other' ? null : field, cell);
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

/** The first row of a field that says something wins; what other rows say of it comes after. */
export function valuesIn(rows: readonly ProfileRowRead[]): ProfileValues {
  const values = new Map<ProfileField, ProfileValue>();
  for (const row of rows) {
    const { field, text } = row;
    if (field === 'other' || text === '') continue;
    const before = values.get(field);
    if (before === undefined || saysMore(field, row.facts, before.facts)) values.set(field, row);
  }
  for (const { label, facts } of rows)
    for (const field of PROFILE_FIELDS)
      if (facts[field] !== undefined && values.get(field)?.facts[field] === undefined)
        values.set(field, { label, text: readingOfField(field, facts) ?? '', facts });
  return values;
}

/** "US citizen?: no" says less than the "Green card?: yes" below it, and "Need sponsorship: no" less than the right itself. */
function saysMore(field: ProfileField, found: RowFacts, before: RowFacts): boolean {
  if (before[field] === undefined) return found[field] !== undefined;
  return before.work_right === 'no visa needed' && found.work_right !== undefined && found.work_right !== 'needs a visa';
}

/** A target is a place without evidence: its state counts by itself. */
/** A comma parts areas, and joins a city with the code of its state: "Houston, TX". */
const BETWEEN_AREAS = /,(?!\s*[A-Z]{2}\b)/g;

const asTarget = (tie: Tie): Tie => ({
  ...tie,
  states: tie.states.length > 0 ? tie.states : (readTies(`${tie.words}: work`)[0]?.states ?? []),
});

/** Nobody applies in more; a pasted text must not stall a sheet. */
const MOST_SPECIALTIES = 30;

/** A slash without spaces is a part of a name ("OB/GYN", "IM/Peds") but between two that are no combined training. */
export const specialtiesIn = (words: string): string[] =>
  words
    .replace(
      /\b(im|internal medicine)\/(fm|family medicine|neuro\w*|path\w*)\b|\b(fm|family medicine)\/(im|internal medicine|peds|pediatrics)\b/gi,
      '$1$3;$2$4',
    )
    .split(/[,;]| then | \/ /, MOST_SPECIALTIES)
    .flatMap((name) => {
      // "IM and psych" are two; "Obstetrics and Gynecology" is one.
      const named = name.split(/ and | or | & | \+ /i, MOST_SPECIALTIES);
      return !isOneSpecialty(name) && named.every(isOneSpecialty) ? named : [name];
    })
    .map((name) => cut(name.trim(), LONGEST_NAME))
    .filter((name) => name !== '');

export function profileOf(values: ProfileValues): Profile {
  const fact = <Field extends ProfileField>(field: Field): RowFacts[Field] => values.get(field)?.facts[field];
  const text = (field: Worded): string => fact(field) ?? '';
  const planned = (field: 'usce_months' | 'observership_months' | 'usce_specialty_months' | LetterField | 'research'): Planned =>
    fact(field) ?? { now: null, planned: null, by: null };
  const exam = (step: Step): ExamResult => {
    const told = fact(step) ?? NOT_SAID;
    const sat = fact(`${step}_attempts`) ?? told.attempts;
    const on = (step === 'step1' ? undefined : fact(`${step}_date`)) ?? told.on ?? told.by;
    // A booked sitting after a failure is one more; Step 3 that is booked is not taken, Step 2 is awaited.
    const isRetake = told.isAhead && told.outcome === 'pending' && told.attempts !== null && told.attempts > 0;
    const outcome = told.isAhead && step !== 'step2' && !isRetake ? 'not taken' : told.outcome;
    return { score: told.score, outcome, attempts: isRetake && sat !== null ? sat + 1 : sat, on };
  };
  const places = fact('usce_places');
  const { work_right: right, visa_wanted: wanted } = { work_right: fact('work_right'), visa_wanted: fact('visa_wanted') };
  return {
    // Whoever names the visa they want needs one.
    workRight: right ?? (wanted === undefined ? null : 'needs a visa'),
    visaWanted: wanted ?? null,
    school: fact('school') ?? null,
    schoolCountry: fact('school_country') ?? null,
    graduation: fact('graduation_date') ?? null,
    step1: exam('step1'),
    step2: exam('step2'),
    step3: exam('step3'),
    ecfmg: fact('ecfmg') ?? { certified: 'not said', expected: null },
    usceMonths: planned('usce_months'),
    observershipMonths: planned('observership_months'),
    specialtyMonths: planned('usce_specialty_months'),
    uscePlaces: places === undefined ? null : cut(places, LONGEST_SENTENCE / 2),
    letters: planned('letters'),
    specialtyLetters: planned('letters_specialty'),
    regionLetters: planned('letters_region'),
    clinical: fact('clinical') ?? null,
    outputs: planned('research'),
    matchAttempts: fact('match_attempts') ?? null,
    citizenship: fact('citizenship') ?? null,
    usceTies: readTies(text('usce_places')),
    ownTies: readTies(text('ties')),
    targets: readTies(text('areas').replace(BETWEEN_AREAS, ';')).map(asTarget),
    languages: readLanguages({ is: 'text', text: text('languages') || '-' }),
    underserved: fact('underserved') ?? null,
    ties: [...readTies(text('ties')), ...readTies(text('usce_places'))],
    strengths: fact('strengths') ?? null,
    usPublications: fact('publications') ?? null,
    specialties: specialtiesIn(text('specialties')),
    mostApplications: fact('most_applications') ?? null,
    budget: fact('budget') ?? null,
    feesPaid: fact('fees_paid') ?? null,
    season: fact('season') ?? null,
    leftMatch: saysLeftMatch(values.get('season')?.text ?? ''),
    today: fact('today') ?? null,
  };
}

type LetterField = 'letters' | 'letters_specialty' | 'letters_region';
type Worded = 'usce_places' | 'ties' | 'areas' | 'languages' | 'specialties';
const NOT_SAID: ExamHistory = { score: null, outcome: 'not said', attempts: null, on: null, isAhead: false, by: null };
