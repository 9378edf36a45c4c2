/** Does a statement contradict PROFILE? Only what both say outright is compared. */
import type { ExamResult, Profile } from '../profile';
import type { Claim, Exam, Sentence } from './statement';
import { type StatementFinding, statementFinding } from './statementFinding';

export function checkFacts(sentences: readonly Sentence[], profile: Profile): StatementFinding[] {
  return sentences.flatMap(({ claims, words }) =>
    claims.flatMap((claim) => {
      const says = contradicted(claim, profile);
      return says === null ? [] : [statementFinding('contradiction', ['ours'], words, { profile: says })];
    }),
  );
}

const EXAM_NAMES: Readonly<Record<Exam, string>> = { step1: 'Step 1', step2: 'Step 2 CK', step3: 'Step 3' };
const EXAMS: readonly Exam[] = ['step1', 'step2', 'step3'];

/** What PROFILE says instead; null where it agrees or says nothing. */
function contradicted(claim: Claim, profile: Profile): string | null {
  switch (claim.is) {
    case 'attempts': {
      const { attempts, outcome } = profile[claim.exam];
      const isPassed = outcome === 'pass' || profile[claim.exam].score !== null;
      return attempts === null || attempts < 2 || !isPassed || attempts === claim.value
        ? null
        : `${EXAM_NAMES[claim.exam]} took ${attempts} attempts`;
    }
    case 'score': {
      if (claim.exam === 'any') return loneScoreContradicted(claim.value, profile);
      const { score } = profile[claim.exam];
      // A number that belongs to another Step may have been joined to this one by the reader.
      const isOthers = EXAMS.some((exam) => profile[exam].score === claim.value);
      return score === null || isOthers ? null : `${EXAM_NAMES[claim.exam]} ${score}`;
    }
    case 'first attempt': {
      const exams = claim.exam === 'all' ? EXAMS : [claim.exam];
      const failed = exams.find((exam) => failedOnce(profile[exam]));
      return failed === undefined ? null : `${EXAM_NAMES[failed]} took ${profile[failed].attempts ?? 'more than one'} attempts`;
    }
    case 'failed': {
      const exam = profile[claim.exam];
      const isFirst = exam.attempts === 1 && (exam.outcome === 'pass' || exam.score !== null);
      return isFirst ? `${EXAM_NAMES[claim.exam]} passed at the first attempt` : null;
    }
    case 'step 3 done':
      return profile.step3.outcome === 'not taken' || profile.step3.outcome === 'pending'
        ? `Step 3 ${profile.step3.outcome}`
        : null;
    case 'usce months':
      return monthsContradicted(claim.value, profile);
    case 'work right':
      return profile.workRight === 'needs a visa' ||
        (profile.workRight === 'permanent resident' && claim.right === 'citizen') ||
        (profile.workRight === 'citizen' && claim.right === 'permanent resident')
        ? profile.workRight
        : null;
    case 'no visa':
      return profile.workRight === 'needs a visa' ? 'needs a visa' : null;
    case 'graduated': {
      const { graduation } = profile;
      if (graduation === null) return null;
      const [from, to] = [Number(graduation.earliest.slice(0, 4)), Number(graduation.latest.slice(0, 4))];
      return claim.year < from || claim.year > to ? `graduated ${from === to ? from : `${from}-${to}`}` : null;
    }
    case 'certified':
      return profile.ecfmg.certified === 'no' ? 'no ECFMG certification yet' : null;
  }
}

/** Without the exam's name only where one score is all that there is to name. */
function loneScoreContradicted(value: number, { step1, step2, step3 }: Profile): string | null {
  const isAlone = step1.score === null && step3.score === null && step2.attempts === 1 && (step1.attempts ?? 2) === 1;
  return step2.score === null || !isAlone || value === step2.score ? null : `Step 2 CK ${step2.score}`;
}

const failedOnce = ({ attempts, outcome }: ExamResult): boolean => (attempts ?? 1) > 1 || outcome === 'fail';

/** What is planned and what was observed may have been counted too; a month is rounding. */
function monthsContradicted(told: number, { usceMonths, observershipMonths }: Profile): string | null {
  if (usceMonths.now === null) return null;
  const most =
    Math.max(usceMonths.now, usceMonths.planned ?? 0) + Math.max(observershipMonths.now ?? 0, observershipMonths.planned ?? 0);
  return told > most + 1 ? `${usceMonths.now} months of hands-on USCE` : null;
}
