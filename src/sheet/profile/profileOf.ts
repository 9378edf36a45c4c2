/** Which facts of the applicant do the rows of PROFILE come to, taken together? */
import { isOneSpecialty, specialtyName } from '../../data/specialties';
import type { ExamResult, Planned, Profile, Tie } from '../../domain/profile';
import type { ExamHistory, Step } from '../../reading/applicant/exams';
import type { RowFacts } from '../../reading/applicant/facts';
import { readTies } from '../../reading/applicant/ties';
import { readLanguages } from '../../reading/program/mission';
import { saysLeftMatch } from '../../reading/program/status/leftMatch';
import { cut, LONGEST_NAME, LONGEST_SENTENCE } from '../../show/limits';
import type { ProfileValues } from './profileBlock';

export function profileOf(values: ProfileValues): Profile {
  const fact: FactOf = (field) => values.get(field)?.facts[field];
  const text = (field: Worded): string => fact(field) ?? '';
  const planned = (field: 'usce_months' | 'observership_months' | 'usce_specialty_months' | LetterField | 'research'): Planned =>
    fact(field) ?? { now: null, planned: null, by: null };
  const specialties = specialtiesIn(text('specialties'));
  // "6, 2 in surgery" says nothing of the months in internal medicine.
  const ofOwn = (field: 'usce_specialty_months' | 'letters_specialty'): Planned => {
    const each = Object.entries(fact(field)?.each ?? {});
    const [own] = each.filter(([name]) => isOneOf(name, specialties));
    return each.length === 0 ? planned(field) : { now: own?.[1] ?? null, planned: null, by: null };
  };
  const places = fact('usce_places');
  const wanted = fact('visa_wanted');
  return {
    // Whoever names the visa they want needs one.
    workRight: fact('work_right') ?? (wanted === undefined ? null : 'needs a visa'),
    visaWanted: wanted ?? null,
    school: fact('school') ?? null,
    schoolCountry: fact('school_country') ?? null,
    graduation: fact('graduation_date') ?? null,
    step1: examOf(fact, 'step1'),
    step2: examOf(fact, 'step2'),
    step3: examOf(fact, 'step3'),
    // An open OET is no word on the certificate: who was certified before 2021 needed none.
    ecfmg: fact('ecfmg') ?? { certified: 'not said', expected: null },
    skills: fact('skills') ?? { isOpen: null, sat: null, result: null },
    lastActivity: fact('last_activity') ?? null,
    gaps: fact('gaps') ?? null,
    usceMonths: planned('usce_months'),
    observershipMonths: planned('observership_months'),
    specialtyMonths: ofOwn('usce_specialty_months'),
    uscePlaces: places === undefined ? null : cut(places, LONGEST_SENTENCE / 2),
    letters: planned('letters'),
    specialtyLetters: ofOwn('letters_specialty'),
    regionLetters: planned('letters_region'),
    clinical: fact('clinical') ?? null,
    outputs: planned('research'),
    matchAttempts: fact('match_attempts') ?? null,
    couple: fact('couple') ?? null,
    citizenship: fact('citizenship') ?? null,
    usceTies: readTies(text('usce_places')),
    ownTies: readTies(text('ties')),
    targets: readTies(text('areas').replace(BETWEEN_AREAS, ';')).map(asTarget),
    languages: readLanguages({ is: 'text', text: text('languages') || '-' }),
    underserved: fact('underserved') ?? null,
    ties: [...readTies(text('ties')), ...readTies(text('usce_places'))],
    strengths: fact('strengths') ?? null,
    usPublications: fact('publications') ?? null,
    specialties,
    mostApplications: fact('most_applications') ?? null,
    budget: fact('budget') ?? null,
    feesPaid: fact('fees_paid') ?? null,
    season: fact('season') ?? null,
    leftMatch: saysLeftMatch(values.get('season')?.text ?? ''),
    today: fact('today') ?? null,
  };
}

/** The fact that a field of PROFILE comes to. */
type FactOf = <Field extends keyof RowFacts>(field: Field) => RowFacts[Field];

function examOf(fact: FactOf, step: Step): ExamResult {
  const told = fact(step) ?? NOT_SAID;
  const sat = fact(`${step}_attempts`) ?? told.attempts;
  // A booked sitting after a failure is one more; Step 3 that is booked is not taken, Step 2 is awaited.
  const isRetake = told.isAhead && told.outcome === 'pending' && told.attempts !== null && told.attempts > 0;
  const dated = step === 'step1' ? undefined : fact(`${step}_date`);
  // The row may still have the day of the failed one.
  const isOld = isRetake && dated !== undefined && told.on !== null && told.on > dated;
  const on = (isOld ? undefined : dated) ?? told.on ?? told.by;
  const outcome = told.isAhead && step !== 'step2' && !isRetake ? 'not taken' : told.outcome;
  return { score: told.score, outcome, attempts: isRetake && sat !== null ? sat + 1 : sat, on };
}

/** "Internists" and "IM" are of internal medicine; "my field" is whatever is applied in. */
function isOneOf(words: string, specialties: readonly string[]): boolean {
  const start = (name: string): string => specialtyName(name.replace(/^surg.*/, 'surgery')).slice(0, 4);
  return /specialty|field/.test(words) || specialties.length === 0 || specialties.some((one) => start(one) === start(words));
}

type LetterField = 'letters' | 'letters_specialty' | 'letters_region';
type Worded = 'usce_places' | 'ties' | 'areas' | 'languages' | 'specialties';
const NOT_SAID: ExamHistory = { score: null, outcome: 'not said', attempts: null, on: null, isAhead: false, by: null };

/** A comma parts areas, and joins a city with the code of its state: "Houston, TX". */
const BETWEEN_AREAS = /,(?!\s*[A-Z]{2}\b)|\s[+&]\s|\b(?:and|then|plus)\b/gi;

/** A target is a place without evidence: its state counts by itself. */
const asTarget = (tie: Tie): Tie => ({
  ...tie,
  states: tie.states.length > 0 ? tie.states : (readTies(`${tie.words}: work`)[0]?.states ?? []),
});

/** Nobody applies in more; a pasted text must not stall a sheet. */
const MOST_SPECIALTIES = 30;

/** A slash without spaces is a part of a name ("OB/GYN", "IM/Peds") but between two that are no combined training. */
export const specialtiesIn = (words: string): string[] => [
  ...new Set(
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
      .filter((name) => name !== ''),
  ),
];
