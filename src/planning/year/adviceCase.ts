/** What of an applicant's profile, list and day does advice hang on? Facts only; what is not said is null. */
import { specialtyName, specialtyTitle } from '../../data/specialties';
import { type AdviceCase, number, words } from '../../domain/advice/advice';
import { yearsBetween } from '../../domain/day';
import type { Judged } from '../../domain/list/judgedList';
import { type Profile, usceOf } from '../../domain/profile';
import { cut, LONGEST_QUOTE } from '../../show/limits';
import { examFacts } from './adviceExams';
import { listFacts } from './adviceList';
import { placeFacts } from './advicePlaces';

export function adviceCaseOf(judged: Judged): AdviceCase {
  const { profile } = judged;
  const { letters } = profile;
  const exams = examFacts(profile);
  const months = usceOf(profile).now;
  const years = yearsSince(profile);
  return {
    facts: {
      usce: number(months, `${months} hands-on ${months === 1 ? 'month' : 'months'}`, '“Hands-on USCE months”'),
      letters: number(letters.now, `${letters.now} US ${letters.now === 1 ? 'letter' : 'letters'}`, '“US letters”'),
      years: number(years, `${years} ${years === 1 ? 'year' : 'years'} since graduation`, '“Graduation date”'),
      specialties: number(profile.specialties.length || null, '', '“Specialties”'),
      right: words(profile.workRight === null ? null : { [profile.workRight]: '' }, '“Work right”'),
      visa: words(visaWords(profile), '“Visa wanted”'),
      again: words(againWords(judged), '“Earlier Match attempts”'),
      specialty: words(specialtyWords(profile), '“Specialties”'),
      gap: words(profile.gaps === null ? {} : { told: `gap: ${cut(profile.gaps, LONGEST_QUOTE)}` }, '“Gaps”'),
      idle: number(idleMonths(profile), `last clinical activity: ${profile.lastActivity?.words}`, '“Last clinical activity”'),
      ...exams.facts,
      ...placeFacts(judged),
      ...listFacts(judged),
    },
    gaps: exams.gaps,
  };
}

/** Whole years up to Today. */
const yearsSince = ({ graduation, today }: Profile): number | null =>
  graduation === null || today === null ? null : Math.max(0, Math.floor(yearsBetween(graduation.latest, today)));

/** Whole months since the last clinical activity; what goes on, or is not told, is no number. */
function idleMonths({ lastActivity, today }: Profile): number {
  const on = lastActivity?.on ?? null;
  return on === null || today === null ? Number.NaN : Math.floor(yearsBetween(on, today) * 12);
}

function visaWords({ workRight, visaWanted }: Profile): Record<string, string> | null {
  if (workRight === null) return null;
  if (workRight !== 'needs a visa') return {};
  return visaWanted === null ? null : visaWanted === 'either' ? { 'J-1': '', 'H-1B': '' } : { [visaWanted]: '' };
}

/** A season without a match behind the applicant: told, or this one, by its day and by a list in which nothing matched. */
function againWords({ profile, rows, phase: { phase, reason } }: Judged): Record<string, string> | null {
  const isBehind = (phase === 'after the Match' || phase === 'season over') && reason === 'by the day';
  if (isBehind && rows.length > 0) return { yes: '' };
  const { matchAttempts: times } = profile;
  if (times === null) return null;
  return times > 0 ? { yes: `${times} earlier ${times === 1 ? 'season' : 'seasons'} without a match` } : {};
}

const specialtyWords = ({ specialties }: Profile): Record<string, string> | null =>
  specialties.length === 0
    ? null
    : Object.fromEntries(specialties.map((one) => [specialtyName(one), specialtyTitle(specialtyName(one))]));
