/** What can be known of an applicant? Every field may be blank; nothing is assumed. */
import type { Day } from './day';

/** Who needs no visa has one of the rights: which is not known, and is asked. */
export type WorkRight = 'citizen' | 'permanent resident' | 'needs a visa' | 'other work permit' | 'no visa needed';
/** Is it known which right, where programs tell one from another? */
export const isRightKnown = ({ workRight }: Profile): boolean => workRight !== null && workRight !== 'no visa needed';
/** As a question lists them. */
export const WORK_RIGHTS = '(citizen, permanent resident, needs a visa, other work permit)';
export type VisaWanted = 'J-1' | 'H-1B' | 'either';

/** A number now, and what is planned by a day: `2, 4 by 2026-09-01`. */
export interface Planned {
  readonly now: number | null;
  readonly planned: number | null;
  readonly by: Day | null;
}

export interface ExamResult {
  /** Three-digit score, where one was given. */
  readonly score: number | null;
  readonly outcome: 'pass' | 'fail' | 'pending' | 'not taken' | 'not said';
  /** Sittings so far; null where the cell is blank. */
  readonly attempts: number | null;
  /** Sitting day, or the planned one where the exam is not taken yet. */
  readonly on: Day | null;
}

/** A tie to a place, with the region it covers: the smallest that holds the places its words name (G2.ties, G5.ties). */
export interface Tie {
  readonly words: string;
  readonly areas: readonly string[];
  readonly counties: readonly string[];
  readonly states: readonly string[];
  /** Outside California, of cities that are known without their state; folded. */
  readonly cities: readonly { readonly name: string; readonly state: string }[];
}

/** OET and Pathway: `isOpen` null where it is not said, and the days that are told of them. */
export interface Skills {
  readonly isOpen: boolean | null;
  readonly passedOet?: boolean;
  readonly sat: Day | null;
  readonly result: Day | null;
}

export interface LastActivity {
  readonly words: string;
  /** Its last day, or the last day of its month or year; null while it goes on, or where none is named. */
  readonly on: Day | null;
}

export interface Profile {
  readonly workRight: WorkRight | null;
  readonly visaWanted: VisaWanted | null;
  readonly school: string | null;
  readonly schoolCountry: string | null;
  readonly graduation: { readonly earliest: Day; readonly latest: Day } | null;
  readonly step1: ExamResult;
  readonly step2: ExamResult;
  readonly step3: ExamResult;
  readonly ecfmg: {
    readonly certified: 'yes' | 'no' | 'not said';
    readonly expected: Day | null;
    /** The day of the certificate, where it is told. */
    readonly issued?: Day | undefined;
  };
  readonly skills: Skills;
  readonly lastActivity: LastActivity | null;
  /** In the applicant's words. */
  readonly gaps: string | null;
  readonly usceMonths: Planned;
  readonly observershipMonths: Planned;
  /** Of the hands-on months, those in the specialty. */
  readonly specialtyMonths: Planned;
  readonly uscePlaces: string | null;
  /** US letters in all, of them in the specialty, and of them from the target region. */
  readonly letters: Planned;
  readonly specialtyLetters: Planned;
  readonly regionLetters: Planned;
  /** Honours, class rank, evaluations, in the applicant's words. */
  readonly clinical: string | null;
  /** Abstracts, posters, papers, QI projects. */
  readonly outputs: Planned;
  readonly matchAttempts: number | null;
  /** The applicant matches together with a partner. */
  readonly couple: 'yes' | 'no' | null;
  /** In the applicant's words; null where it is the US, or not said. */
  readonly citizenship: string | null;
  /** Where they rotated, what they call ties, and where they want to train, as places. */
  readonly usceTies: readonly Tie[];
  readonly ownTies: readonly Tie[];
  readonly targets: readonly Tie[];
  readonly languages: readonly string[];
  readonly underserved: string | null;
  readonly ties: readonly Tie[];
  /** Exceptional strengths in the applicant's words: mentor inside, major research, US school link, unique expertise. */
  readonly strengths: string | null;
  readonly usPublications: number | null;
  readonly specialties: readonly string[];
  /** The most applications the applicant wants to send, and the money for the season's fees in USD. */
  readonly mostApplications: number | null;
  readonly budget: number | null;
  /** USD of this season's fees that are paid already, of whatever kind. */
  readonly feesPaid: number | null;
  readonly season: number | null;
  /** The row Season says that the applicant is not in that Match any more. */
  readonly leftMatch: boolean;
  readonly today: Day | null;
}

/** Pathology sees no patients: who applies there alone has an observership counted as the experience that it asks for. (ours) */
export function usceOf({ usceMonths, observershipMonths, specialties }: Profile): Planned {
  const watched = observershipMonths.now;
  if (watched === null || specialties.length === 0 || !specialties.every((one) => /^path/i.test(one))) return usceMonths;
  const { now, planned, by } = usceMonths;
  return { now: (now ?? 0) + watched, planned: planned === null ? null : planned + watched, by };
}

/** Of a list that names none: the one that is applied in; '' where there are several. */
export const onlySpecialty = ({ specialties }: Profile): string => (specialties.length === 1 ? (specialties[0] ?? '') : '');

const failuresOf = (exam: ExamResult): number => {
  const passed = exam.outcome === 'pass' || exam.score !== null;
  if (exam.attempts === null) return exam.outcome === 'fail' ? 1 : 0;
  return Math.max(passed ? exam.attempts - 1 : exam.outcome === 'fail' ? exam.attempts : exam.attempts - 1, 0);
};

/** Failed sittings across all Steps, each sitting before the passed one being a failure (G1.attempts.one, G3.filter.fails). */
export const measureFailures = (profile: Profile): number =>
  failuresOf(profile.step1) + failuresOf(profile.step2) + failuresOf(profile.step3);
