/** What does the PROFILE block say of the applicant? Label and value rows, labels read leniently, unknown rows passed over. (design §5) */
import type { Day } from '../domain/day';
import type { ExamResult, Planned, Profile, VisaWanted, WorkRight } from '../domain/profile';
import { dayInWords, daySpanInWords } from '../reading/dayWords';
import { readLanguages } from '../reading/fitWords';
import { type ProfileField, readLabel } from '../reading/labelWords';
import { withDigits } from '../reading/numberWords';
import { readTies } from '../reading/tieWords';
import { type Cell, fold, saysNothing } from '../reading/words';
import { cellOf, gridOf, textOf } from './cell';
import { WrongCall } from './wrongCall';

export interface ProfileValue {
  readonly label: string;
  readonly cell: Cell;
  readonly text: string;
}

export type ProfileValues = ReadonlyMap<ProfileField, ProfileValue>;

/** Two columns at least; the value is the first filled cell right of the label. The first row of a field wins. */
export function readProfileValues(argument: unknown): ProfileValues {
  const grid = gridOf(argument);
  if ((grid[0] ?? []).length < 2)
    throw new WrongCall('profile must be the label and value rows of your profile, two columns wide: PROFILE');
  const values = new Map<ProfileField, ProfileValue>();
  for (const row of grid) {
    const at = row.findIndex((cell) => cellOf(cell).is === 'text');
    if (at < 0) continue;
    const label = textOf(row[at]);
    const field = readLabel(label);
    const value = row.slice(at + 1).find((cell) => cellOf(cell).is !== 'blank');
    if (field === 'other' || value === undefined || values.has(field)) continue;
    values.set(field, { label, cell: cellOf(value), text: textOf(value) });
  }
  const isProfile = grid.some((row) => row.some((cell) => cellOf(cell).is === 'text' && readLabel(textOf(cell)) !== 'other'));
  if (!isProfile)
    throw new WrongCall(
      'profile holds no row MatchSheet knows (Work right, Step 2 CK, Graduation date, …): is PROFILE the right range?',
    );
  return values;
}

export function profileOf(values: ProfileValues): Profile {
  const text = (field: ProfileField): string => {
    const value = values.get(field);
    return value === undefined || saysNothing(fold(value.text)) ? '' : value.text;
  };
  const orNull = (words: string): string | null => (words === '' || /^(?:no|none|0)$/i.test(words) ? null : words);
  const step3 = examOf(values, 'step3', 'step3_attempts', 'step3_date');
  return {
    // Whoever names the visa they want needs one: a bare "Visa" row answers both questions.
    workRight: workRightIn(values.get('work_right') ?? values.get('visa_wanted')),
    visaWanted: visaWantedIn(fold(text('visa_wanted'))),
    school: orNull(text('school')),
    schoolCountry: orNull(text('school_country')),
    graduation: spanOf(values.get('graduation_date')?.cell),
    step1: examOf(values, 'step1', 'step1_attempts', null),
    step2: examOf(values, 'step2', 'step2_attempts', 'step2_date'),
    step3,
    ecfmg: ecfmgIn(values.get('ecfmg')?.cell),
    usceMonths: plannedIn(values.get('usce_months')?.cell),
    observershipMonths: plannedIn(values.get('observership_months')?.cell),
    languages: readLanguages({ is: 'text', text: text('languages') || '-' }),
    underserved: orNull(text('underserved')),
    ties: [...readTies(text('ties')), ...readTies(text('usce_places'))],
    strengths: orNull(text('strengths')),
    researchOutputs: plannedIn(values.get('research')?.cell).now,
    usPublications: plannedIn(values.get('publications')?.cell).now,
    specialties: text('specialties')
      .split(/[,;/]| then /)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    season: seasonIn(values.get('season')?.cell),
    today: dayOf(values.get('today')?.cell),
  };
}

const dayOf = (cell: Cell | undefined): Day | null => {
  if (cell?.is === 'day') return cell.day;
  return cell?.is === 'text' ? dayInWords(fold(cell.text)) : null;
};

const spanOf = (cell: Cell | undefined): Profile['graduation'] => {
  if (cell?.is === 'day') return { earliest: cell.day, latest: cell.day };
  if (cell?.is === 'number') return daySpanInWords(String(cell.number));
  return cell?.is === 'text' ? daySpanInWords(fold(cell.text)) : null;
};

/** A bare yes or no takes its meaning from the label: "Do I need a visa?". */
function workRightIn(value: ProfileValue | undefined): WorkRight | null {
  if (value === undefined) return null;
  const words = fold(value.text);
  const isYes = /^(?:yes|true|y)\b/.test(words);
  const isNo = /^(?:no|false|n)\b/.test(words);
  if (/need.*visa|require.*visa|sponsor/.test(fold(value.label)) && (isYes || isNo)) return isYes ? 'needs a visa' : null;
  if (/citizen|green card/.test(fold(value.label)) && isNo && words.length < 6) return 'needs a visa';
  if (/\bead\b|work permit|employment auth|work auth|asyl|refugee|daca|tps\b|parole/.test(words)) return 'other work permit';
  if (
    /\bnon[- ]?(?:u\.?s\.?)?|not (?:an? )?(?:us|u\.s\.)? ?citizen|need|visa|j-?1|h-?1|f-?1|foreign|international|sponsor/.test(
      words,
    ) &&
    !/no visa|not need|n't need|\bnone\b/.test(words)
  )
    return 'needs a visa';
  if (/permanent|green ?card|\blpr\b|\bgc\b/.test(words)) return 'permanent resident';
  return /citizen|\bus\b|\busa\b|american|usc\b/.test(words) ? 'citizen' : null;
}

function visaWantedIn(words: string): VisaWanted | null {
  const j1 = /j ?-? ?1/.test(words);
  const h1b = /h ?-? ?1/.test(words);
  if (/either|both|any/.test(words) || (j1 && h1b)) return 'either';
  if (j1) return 'J-1';
  return h1b ? 'H-1B' : null;
}

const NOT_TAKEN = /not (?:yet )?(?:taken|sat|done)|planned|scheduled|booked|not yet|^no\b|^none\b|to be taken/;

/** A score, pass or fail, or where it stands; sittings from their own row or from the words ("passed, 2nd attempt"). */
function examOf(
  values: ProfileValues,
  field: ProfileField,
  attemptsField: ProfileField,
  dateField: ProfileField | null,
): ExamResult {
  const cell = values.get(field)?.cell;
  const words = cell?.is === 'text' ? withDigits(fold(cell.text)) : '';
  const on =
    (dateField === null ? null : dayOf(values.get(dateField)?.cell)) ??
    (words === '' ? null : dayInWords(words.replace(/^[^0-9]*?(?=\d{4}-)/, '')));
  const attempts = attemptsIn(values.get(attemptsField)?.cell, words);
  const digits = cell?.is === 'number' ? String(cell.number) : words.replace(/\d{4}-\d{2}-\d{2}/g, '');
  const found = /(?:^|\D)([123]\d{2})(?!\d)/.exec(digits);
  const score = found ? Number(found[1]) : null;
  if (/fail/.test(words)) return { score: null, outcome: 'fail', attempts, on };
  if (score !== null && score >= 150 && score <= 300) return { score, outcome: 'pass', attempts, on };
  if (/pending|waiting|awaiting|result/.test(words)) return { score: null, outcome: 'pending', attempts, on };
  if (NOT_TAKEN.test(words))
    return {
      score: null,
      outcome: /planned|scheduled|booked/.test(words) && field === 'step2' ? 'pending' : 'not taken',
      attempts,
      on,
    };
  if (/^p(?:ass(?:ed)?)?\b|^yes\b|^true\b|\bpass/.test(words) || (cell?.is === 'tick' && cell.on))
    return { score: null, outcome: 'pass', attempts, on };
  return { score: null, outcome: 'not said', attempts, on };
}

function attemptsIn(cell: Cell | undefined, resultWords: string): number | null {
  if (cell?.is === 'number') return Number.isInteger(cell.number) && cell.number >= 0 && cell.number < 10 ? cell.number : null;
  const words = cell?.is === 'text' ? withDigits(fold(cell.text)) : resultWords;
  if (/\bfirst\b|\b1st\b/.test(words)) return 1;
  if (/\bsecond\b|\b2nd\b/.test(words)) return 2;
  if (/\bthird\b|\b3rd\b/.test(words)) return 3;
  const count = cell?.is === 'text' ? /\b(\d)\b/.exec(words) : /\b(\d) ?(?:attempt|tr|time|sitting)/.exec(words);
  return count ? Number(count[1]) : null;
}

/** `2, 4 by 2026-09-01`: what is there, and what will be by a day. Weeks are quarters of a month. */
function plannedIn(cell: Cell | undefined): Planned {
  const none: Planned = { now: null, planned: null, by: null };
  if (cell?.is === 'number') return { ...none, now: cell.number };
  if (cell?.is !== 'text') return none;
  const words = withDigits(fold(cell.text));
  if (/^(?:no|none|nil|zero)\b/.test(words)) return { ...none, now: 0 };
  const plan = /(\d{1,2}(?:\.\d)?)[^,;]*? (?:by|until|before|planned by) (.+)$/.exec(words);
  const head = plan ? words.slice(0, plan.index) : words;
  const amount = /(\d{1,3}(?:\.\d)?) ?(weeks?|wks?|years?|yrs?)?/.exec(head);
  const scale = amount?.[2]?.startsWith('w') ? 1 / 4 : amount?.[2]?.startsWith('y') ? 12 : 1;
  const now = amount ? Number(amount[1]) * scale : plan ? 0 : null;
  return plan ? { now, planned: Number(plan[1]), by: dayInWords(plan[2] ?? '') } : { ...none, now };
}

function ecfmgIn(cell: Cell | undefined): Profile['ecfmg'] {
  if (cell?.is === 'tick') return { certified: cell.on ? 'yes' : 'not said', expected: null };
  if (cell?.is === 'day') return { certified: 'no', expected: cell.day };
  if (cell?.is !== 'text') return { certified: 'not said', expected: null };
  const words = fold(cell.text);
  if (/expect|by |pending|in progress|will|planned|soon/.test(words))
    return { certified: 'no', expected: dayInWords(words.replace(/^\D*/, '')) };
  if (/^(?:no|not|n)\b/.test(words)) return { certified: 'no', expected: null };
  return /yes|certified|^y\b|done|complete/.test(words)
    ? { certified: 'yes', expected: null }
    : { certified: 'not said', expected: dayInWords(words) };
}

/** `2027`, `2027 Match`, `2026-27`: the year of the Match. */
function seasonIn(cell: Cell | undefined): number | null {
  if (cell?.is === 'number') return cell.number >= 2020 && cell.number <= 2100 ? cell.number : null;
  if (cell?.is !== 'text') return null;
  const pair = /\b(20\d{2}) ?[-/–] ?(?:20)?(\d{2})\b/.exec(cell.text);
  if (pair) return 2000 + Number(pair[2]);
  const year = /\b(20\d{2})\b/.exec(cell.text);
  return year ? Number(year[1]) : null;
}
