/** Where does a profile contradict itself, leave open what it seems to say, or lack what every rule asks? One finding beside the row to mend. */
import { type Day, sayDay } from '../../domain/day';
import type { ProfileField } from '../../domain/profileField';
import type { RowFacts } from '../../reading/applicant/facts';
import { cut, LONGEST_QUOTE } from '../../show/limits';
import { isList, type ProfileRowRead } from './profileBlock';
import { showFacts } from './profileReadings';
import { PROFILE_ROWS } from './profileRows';

/** What is asked of a row that is filled and says nothing that is understood. */
const UNREAD: Partial<Record<ProfileField, string>> = {
  work_right: 'Which right do you have in the US today: citizen, permanent resident, other work permit, or needs a visa?',
  visa_wanted: 'J-1, H-1B or either?',
  step1: 'Pass, fail, a score, pending or not taken? A practice exam is no result.',
  step2: 'A score, pending or not taken? A practice exam, a hope and a percentile are no score.',
  step3: 'Passed, failed, pending or not taken?',
  graduation_date: 'Which day, or which year, by the Western calendar?',
  budget: 'How much is that in US dollars?',
  fees_paid: 'How much is that in US dollars?',
  ecfmg: 'Certified, or expected by which day?',
};
const NEEDED: readonly ProfileField[] = [
  'work_right',
  'step1',
  'step2',
  'graduation_date',
  'ecfmg',
  'usce_months',
  'specialties',
  'season',
];

/** @returns By the row's place in the block; blank rows and rows without a finding have none. */
export function checkProfile(rows: readonly ProfileRowRead[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const { filled, today } = saidIn(rows);
  for (const row of filled) {
    if (!isAnswer(row)) continue;
    const finding = unread(row) ?? misplaced(row) ?? openRight(row) ?? against(row, filled, today);
    if (finding !== null) found.set(row.at, finding);
  }
  return found;
}

/** The rows that MatchSheet stamps are none: the sidebar counts by the person's own day, which stands above them then. */
const isAnswer = ({ field }: ProfileRowRead): boolean => field !== 'other' && field !== 'today' && field !== 'rules';

const saidIn = (rows: readonly ProfileRowRead[]): { readonly filled: readonly ProfileRowRead[]; readonly today: Day | null } => {
  const filled = rows.filter(({ text }) => text !== '');
  return { filled, today: filled.flatMap(({ facts }) => facts.today ?? [])[0] ?? null };
};

/** What the profile says against itself, in one sentence to stand before every plan; null where nothing does. */
export function contradictionIn(rows: readonly ProfileRowRead[]): string | null {
  const { filled, today } = saidIn(rows);
  const [first, ...others] = filled.flatMap((row) => {
    const says = isAnswer(row) ? against(row, filled, today) : null;
    return says === null ? [] : [{ label: row.label, says }];
  });
  if (first === undefined) return null;
  const more = others.length === 0 ? '' : ` (${others.length} more: see PROFILE_READ)`;
  return `Mend your profile first${more}, since every line rests on it. “${first.label}”: ${first.says}`;
}

const against = (row: ProfileRowRead, filled: readonly ProfileRowRead[], today: Day | null): string | null =>
  repeated(row, filled) ?? contradiction(row, filled, today);

/** The labels of what every plan asks for and no row says. */
export function missingIn(rows: readonly ProfileRowRead[]): string[] {
  const said = (field: ProfileField): boolean => rows.some(({ facts }) => facts[field] !== undefined);
  const isNeeding = rows.some(({ facts }) => facts.work_right === 'needs a visa') && !said('visa_wanted');
  const lacking = [...NEEDED.filter((field) => !said(field)), ...(isNeeding ? (['visa_wanted'] as const) : [])];
  return lacking.flatMap((field) => PROFILE_ROWS.find((row) => row.field === field)?.label ?? []);
}

const unread = ({ field, facts }: ProfileRowRead): string | null =>
  Object.keys(facts).length > 0 || field === 'other' ? null : (UNREAD[field] ?? 'Not understood: in other words?');

const A_SCHOOL = /\b(?:univ\w*|college|school|faculty|facultad|faculté|institut\w*|medical|academy)\b/i;
const A_NUMBER = /^\d+(?:[.,]\d+)? *(?:months?|mos?|weeks?|wks?|years?|yrs?)?$/i;
const IN_WORDS: readonly ProfileField[] = [
  'usce_places',
  'ties',
  'areas',
  'languages',
  'school',
  'school_country',
  'specialties',
];

/** An answer that belongs to another row: a school where its country is asked, a number where places are. */
function misplaced({ field, text }: ProfileRowRead): string | null {
  if (field === 'school_country' && A_SCHOOL.test(text)) return 'That is a school: which country is it in?';
  if (field === 'usce_places' && A_NUMBER.test(text)) return 'Where was it? The months stand in a row of their own.';
  return field !== 'other' && IN_WORDS.includes(field) && A_NUMBER.test(text) ? 'A number says nothing here: in words?' : null;
}

const openRight = ({ field, facts }: ProfileRowRead): string | null =>
  field === 'work_right' && facts.work_right === 'no visa needed'
    ? 'Which right is it: citizen, permanent resident or another work permit? Some programs take only one of them.'
    : null;

/** Two rows of one field that differ: the first counts; of a list both do. */
function repeated(row: ProfileRowRead, rows: readonly ProfileRowRead[]): string | null {
  if (isList(row.field)) return null;
  const first = rows.find(({ field, facts }) => field === row.field && Object.keys(facts).length > 0);
  if (first === undefined || first === row || showFacts(first.facts) === showFacts(row.facts)) return null;
  return `The row “${first.label}” above says “${cut(first.text, LONGEST_QUOTE)}” and counts: which is right?`;
}

/** The cell or its label says itself that the day is to come. */
const SAYS_AHEAD = /\b(?:expect|anticipat|plan|will\b|due\b|graduating)/i;

function contradiction(
  { field, facts, label, text }: ProfileRowRead,
  rows: readonly ProfileRowRead[],
  today: Day | null,
): string | null {
  const other = <Field extends keyof RowFacts>(name: Field): RowFacts[Field] =>
    rows.find((row) => row.field === name)?.facts[name] ?? rows.find((row) => row.facts[name] !== undefined)?.facts[name];
  if (field === 'citizenship' && facts.work_right !== undefined) {
    const right = other('work_right');
    if (right !== undefined && right !== facts.work_right) return `Work right says “${right}”: which is right?`;
  }
  if (field === 'visa_wanted' && facts.visa_wanted !== undefined) {
    const right = other('work_right');
    if (right !== undefined && right !== 'needs a visa') return `Work right says “${right}”: is a visa needed at all?`;
  }
  if (
    field === 'graduation_date' &&
    !SAYS_AHEAD.test(`${label} ${text}`) &&
    today !== null &&
    (facts.graduation_date?.earliest ?? '') > today
  )
    return `That is after Today (${sayDay(today)}): is it expected?`;
  for (const step of ['step1', 'step2', 'step3'] as const) {
    const exam = facts[step];
    const sat = other(`${step}_attempts`);
    if (field !== step || exam === undefined) continue;
    if (sat !== undefined && exam.attempts !== null && exam.attempts !== sat && !exam.isAhead)
      return `The row of attempts says ${sat}: which is right?`;
    if (today !== null && exam.outcome === 'pass' && exam.on !== null && exam.on > today)
      return `${sayDay(exam.on)} is after Today (${sayDay(today)}).`;
  }
  return exceeds(field, facts, other('usce_months'), other('letters'));
}

/** A part is no more than the whole. */
function exceeds(field: string, facts: RowFacts, months: RowFacts['usce_months'], letters: RowFacts['letters']): string | null {
  const parts = [
    [facts.usce_specialty_months, months, 'usce_specialty_months'],
    [facts.letters_specialty, letters, 'letters_specialty'],
    [facts.letters_region, letters, 'letters_region'],
  ] as const;
  const isMore = parts.some(
    ([part, whole, name]) => field === name && (part?.now ?? 0) > (whole?.now ?? Number.POSITIVE_INFINITY),
  );
  return isMore ? 'That is more than there are in all.' : null;
}
