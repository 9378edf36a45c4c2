/** Which facts does one row of a profile state? Its own field's, and what its words name besides. */
import type { Day } from '../../domain/day';
import type { Planned, Profile, VisaWanted, WorkRight } from '../../domain/profile';
import type { ProfileField } from '../../domain/profileField';
import { type Cell, fold, saysNothing } from '../text/cellText';
import { matchesIn, outputsIn } from './counts';
import { dayOf, graduationOf } from './days';
import { ecfmgIn } from './ecfmg';
import { type ExamHistory, examsIn, STEPS, type Step } from './exams';
import { lettersIn } from './letters';
import { amountIn, budgetIn } from './money';
import { monthsIn } from './months';
import { plannedIn, isSaid as says } from './planned';
import { seasonIn } from './season';
import { sittingsOfRow } from './sittings';
import { visaWantedIn } from './visaWanted';
import { workRightIn } from './workRight';

interface Facts {
  readonly work_right: WorkRight;
  readonly visa_wanted: VisaWanted;
  readonly graduation_date: NonNullable<Profile['graduation']>;
  readonly step1: ExamHistory;
  readonly step1_attempts: number;
  readonly step2: ExamHistory;
  readonly step2_attempts: number;
  readonly step2_date: Day;
  readonly step3: ExamHistory;
  readonly step3_attempts: number;
  readonly step3_date: Day;
  readonly ecfmg: Profile['ecfmg'];
  readonly usce_months: Planned;
  readonly usce_specialty_months: Planned;
  readonly observership_months: Planned;
  readonly letters: Planned;
  readonly letters_specialty: Planned;
  readonly letters_region: Planned;
  readonly research: Planned;
  readonly publications: number;
  readonly match_attempts: number;
  readonly most_applications: number;
  readonly budget: number;
  readonly fees_paid: number;
  readonly season: number;
  readonly today: Day;
}
/** The fields whose words are kept as they stand. */
type Worded = Exclude<ProfileField, keyof Facts>;
export type RowFacts = { readonly [Field in keyof Facts]?: Facts[Field] | undefined } & {
  readonly [Field in Worded]?: string | undefined;
};

const isSaid = (planned: Planned): Planned | undefined => (says(planned) ? planned : undefined);
const orNone = <Value>(value: Value | null): Value | undefined => value ?? undefined;
const NO_WORDS = /^(?:no|none|not|nil|0|n\/a|-)\b(?!\.? ?\d)/;

/** It says where something stands. */
const STANDS = /^pending/;

/** @param field What the label names; null where it names nothing, and only what the words say by themselves counts. */
export function rowFacts(label: string, named: ProfileField | null, cell: Cell): RowFacts {
  const text = cell.is === 'text' ? cell.text.trim() : cell.is === 'number' ? String(cell.number) : '';
  const words = fold(text);
  // "Papers: EAD" are no publications.
  const field = named === 'publications' && workRightIn('', text) !== null ? 'work_right' : named;
  if (cell.is === 'blank' || cell.is === 'notReady' || (cell.is === 'text' && saysNothing(words) && !STANDS.test(words)))
    return {};
  const facts: RowFacts = {};
  const keep = (found: RowFacts): void => {
    for (const [name, value] of Object.entries(found)) if (value !== undefined) Object.assign(facts, { [name]: value });
  };
  if (field === null || stepOf(field) !== null) keep(examFacts(label, field, cell, words));
  const right = field === 'citizenship' ? 'work_right' : field;
  if (right === null || right === 'work_right' || right === 'visa_wanted') keep(rightFacts(label, right, cell, text, words));
  if (field !== null) keep(ownFacts(label, field, cell, text, words));
  else keep(openFacts(words));
  return facts;
}

const stepOf = (field: ProfileField | null): Step | null => STEPS.find((step) => step === field) ?? null;

function examFacts(label: string, field: ProfileField | null, cell: Cell, words: string): RowFacts {
  const own = stepOf(field);
  if (own !== null && cell.is === 'number') {
    const isScore = cell.number >= 150 && cell.number <= 300;
    return isScore ? { [own]: { score: cell.number, outcome: 'pass', attempts: null, on: null, isAhead: false } } : {};
  }
  if (own !== null && cell.is === 'day')
    return { [own]: { score: null, outcome: 'pending', attempts: null, on: cell.day, isAhead: true, by: null } };
  if (own !== null && cell.is === 'tick')
    return cell.on ? { [own]: { score: null, outcome: 'pass', attempts: null, on: null, isAhead: false } } : {};
  const isList = /usmle|scores|exams|s1.*s2|step 1.*(?:step 2|ck)|steps/i.test(label);
  const named =
    own === null && isList ? words.replace(NUMBERED, (_, before = ' ', one, two) => `${before}step ${one ?? two} `) : words;
  return Object.fromEntries(
    examsIn(
      /^(?:yes|y|true)$/.test(words) ? 'pass' : /^n$/.test(words) ? 'no' : named,
      own,
      field === null && isList ? STEPS : [],
    ),
  );
}

/** "1: pass, 3 not taken" in a row of all Steps. */
const NUMBERED = /(^|[,;] ?)([123])(?:[:=)-] ?| (?=not\b|no\b|p\b|f\b|pass|fail|pending|none|\d{3}\b))| ([123])-/g;

function rightFacts(label: string, field: ProfileField | null, cell: Cell, text: string, words: string): RowFacts {
  const value = cell.is === 'tick' ? (cell.on ? 'yes' : 'no') : text;
  const isWish = field === 'visa_wanted';
  const right = field === 'work_right' ? workRightIn(label, value) : rightBeside(label, value);
  const wanted = right === null || right === 'needs a visa' ? visaWantedIn(words, isWish) : null;
  const needs = right ?? (wanted !== null && field === 'work_right' ? 'needs a visa' : null);
  return { work_right: orNone(needs), visa_wanted: orNone(wanted) };
}

/** "Indian citizen, H1 preferred" under the visa wanted says the right as well; a kind alone does not say the need. */
function rightBeside(label: string, value: string): WorkRight | null {
  const right = workRightIn(label, value);
  return right === 'needs a visa' && !NEED_TOLD.test(value) ? null : right;
}
const NEED_TOLD =
  /citizen|passport|green|\bgc\b|national|permanent|visa|need|required|\bead\b|none|syri|asyl|\b(?:[fb]-?[12]|h-?4)\b|\b(?:preciso|necesito|brauche|besoin)\b/i;

function ownFacts(label: string, field: ProfileField, cell: Cell, text: string, words: string): RowFacts {
  switch (field) {
    case 'work_right':
    case 'visa_wanted':
    case 'step1':
    case 'step2':
    case 'step3':
      return {};
    case 'step1_attempts':
    case 'step2_attempts':
    case 'step3_attempts': {
      const isOfFailures = /fail/i.test(label);
      if (cell.is === 'text' || isOfFailures) return { [field]: orNone(sittingsOfRow(words, isOfFailures)) };
      const isCount = cell.is === 'number' && Number.isInteger(cell.number) && cell.number > 0 && cell.number < 10;
      return { [field]: isCount ? cell.number : undefined };
    }
    case 'step2_date':
    case 'step3_date':
    case 'today':
      return { [field]: orNone(dayOf(cell)) };
    case 'graduation_date':
      return { graduation_date: orNone(graduationOf(cell)) };
    case 'ecfmg': {
      const read = ecfmgIn(cell);
      return read.certified === 'not said' && read.expected === null ? {} : { ecfmg: read };
    }
    case 'usce_months':
    case 'observership_months': {
      const { hands, specialty, watching } = monthsIn(cell, field === 'observership_months');
      return { usce_months: isSaid(hands), usce_specialty_months: isSaid(specialty), observership_months: isSaid(watching) };
    }
    case 'letters': {
      const { all, specialty, region } = lettersIn(cell);
      return { letters: isSaid(all), letters_specialty: isSaid(specialty), letters_region: isSaid(region) };
    }
    case 'letters_specialty': {
      const all = /^(\d) of (?:the )?(\d)$/.exec(words)?.[2];
      return {
        letters_specialty: isSaid(plannedIn(cell)),
        letters: all === undefined ? undefined : { now: Number(all), planned: null, by: null },
      };
    }
    case 'usce_specialty_months':
    case 'letters_region':
      return { [field]: isSaid(plannedIn(cell)) };
    case 'research': {
      const ofThem = /\b(\d+) of (?:them|which) (?:in )?(?:an? )?us\b/.exec(words)?.[1];
      return { research: isSaid(outputsIn(cell)), publications: ofThem === undefined ? undefined : Number(ofThem) };
    }
    case 'publications': {
      const out = words.split(/[,;]/).find((clause) => /accepted|published|in print/.test(clause));
      return {
        publications: orNone(plannedIn(out === undefined ? cell : { is: 'text', text: out.replace(/\bnone\b/, '0') }).now),
      };
    }
    case 'citizenship': {
      const country =
        text
          .replace(/\s*\(.*?\)/g, '')
          .split(/[,;]/)
          .find((part) => !OF_THE_RIGHT.test(part)) ?? '';
      return { citizenship: workRightIn(label, text) === 'citizen' ? undefined : wordsOr(country.trim(), words) };
    }
    case 'match_attempts':
      return { match_attempts: orNone(matchesIn(label, cell)) };
    case 'most_applications':
      return { most_applications: orNone(amountIn(cell)) };
    case 'budget':
      // What is spent is no longer there to spend.
      return /\b(?:spent|paid)\b/.test(words) ? {} : { budget: orNone(budgetIn(cell)) };
    case 'fees_paid':
      return { fees_paid: orNone(budgetIn(cell)) };
    case 'season':
      return { season: orNone(seasonIn(cell)) };
    case 'languages': {
      const spoken = text.split(/,/).filter((one) => !/^\s*no\b|learning/i.test(one));
      return { languages: wordsOr(spoken.join(',').trim(), spoken.length === 0 ? 'no' : '') };
    }
    case 'school':
      return { school: wordsOr(/\bdegree from (.+)$/i.exec(text)?.[1] ?? text, words) };
    case 'school_country':
      return { school_country: wordsOr(text.endsWith(')') ? text.replace(/\([\s\S]*/, '').trimEnd() : text, words) };
    case 'specialties':
      return { specialties: wordsOr(/\bnow (.+)$/i.exec(text)?.[1] ?? text, words) };
    default:
      return { [field]: wordsOr(text, words) };
  }
}

/** Words of a visa or a right beside the country: "Nepal, green card". */
const OF_THE_RIGHT = /^(?:y|yes)$|visa|green card|\bgc\b|permanent|resident|sponsor|\b[jhf]-?1b?\b|\bead\b/i;

const wordsOr = (text: string, words: string): string | undefined => (NO_WORDS.test(words) || text === '' ? undefined : text);

/** What a sentence about the applicant says in so many words. */
function openFacts(words: string): RowFacts {
  const graduated = /\bgraduated?\b[^,;]*/.exec(words)?.[0];
  const cert = /[^,;.]*\becfmg[- ](?:cert|yes|no)[^,;.]*/.exec(words)?.[0];
  const handsOn = /[^,;.]*\bhands[- ]?on\b.*/.exec(words)?.[0];
  const season = /\bmatch (20\d\d)\b|\b(20\d\d) match\b/.exec(words);
  const apps = /\b(\d{2,3}) (?:apps|applications|programs)\b/.exec(words)?.[1];
  const dollars = /\$ ?\d|\busd\b/.test(words) ? budgetIn({ is: 'text', text: words }) : null;
  const text = (said: string): Cell => ({ is: 'text', text: said });
  const read = cert === undefined ? null : ecfmgIn(text(cert.replace(/^.*ecfmg[- ]/, '')));
  const months = handsOn === undefined ? null : monthsIn(text(handsOn), false);
  return {
    graduation_date: graduated === undefined ? undefined : orNone(graduationOf(text(graduated))),
    ecfmg: read === null || read.certified === 'not said' ? undefined : read,
    usce_months: months === null ? undefined : isSaid(months.hands),
    observership_months: months === null ? undefined : isSaid(months.watching),
    most_applications: apps === undefined ? undefined : Number(apps),
    budget: orNone(dollars),
    season: season === null ? undefined : Number(season[1] ?? season[2]),
  };
}
