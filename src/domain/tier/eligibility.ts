/** Does anything the program says stop this applicant? Each stop quotes the program's words. (G1.real.2, G1.real.4, G3.exception, G3.pull) */
import type { Calendar, Cuts } from '../cuts';
import { finding } from '../finding';
import type { ExamResult, Profile } from '../profile';
import type { ProfileField } from '../profileField';
import type { Program } from '../program';
import { covers } from './areaCeilings';
import type { ProgramContext } from './ceiling';
import { checkEcfmg, checkUsce } from './curableStops';
import { askFirst, type Eligibility, LETTER_WRITER, met, ROTATED_WITH, stop } from './eligibilityResult';
import { checkGraduation } from './graduation';
import { checkImgs } from './imgPolicy';
import type { VisaDecision } from './visa';
import { fitWords } from './weights';

/** In the order of docs/rules/tier.md; the first stop decides. */
export function checkEligibility(
  profile: Profile,
  program: Program,
  visa: VisaDecision | null,
  context: ProgramContext,
  cuts: Cuts,
  calendar: Calendar,
): Eligibility {
  const checks = [
    checkVisa(visa),
    checkImgs(program.imgs, profile.workRight),
    checkStep2(profile, program, cuts),
    checkStep1(profile, program),
    checkAttempts(profile, program),
    checkGraduation(profile, program, cuts, calendar),
    checkUsce(profile, program, context, calendar),
    checkEcfmg(profile, program, calendar),
  ];
  return {
    stops: checks.flatMap((check) => check.stops),
    questions: checks.flatMap((check) => check.questions),
    askFirst: checks.flatMap((check) => check.askFirst),
  };
}

const checkVisa = (visa: VisaDecision | null): Eligibility =>
  visa?.kind === 'decided' && visa.answer === 'no' ? stop(visa.because[0]) : met;

function checkStep2(profile: Profile, program: Program, cuts: Cuts): Eligibility {
  const { required, words } = program.step2;
  if (required === null) return met;
  const { score, outcome } = profile.step2;
  if (score === null) {
    if (outcome !== 'pending' && outcome !== 'not taken') return met;
    return stop(finding('step-2-pending', 'G2.ck.late', { required, words }, ['step2']), true);
  }
  if (score >= required) return met;
  const short = required - score;
  const values = { required, words, step2: score };
  const { rotated, letter, contact } = program.connection;
  const isClose = short <= cuts.askFirstPoints;
  if (isClose && (rotated || letter || contact)) {
    const link = letter ? LETTER_WRITER : rotated ? ROTATED_WITH : 'your contact';
    return askFirst(finding('step-2-just-missed', 'G3.exception', { ...values, link }, ['step2']));
  }
  const fits = fitWords(profile, program);
  if (isClose && fits !== null && profile.targets.some((target) => covers(target, program))) {
    const uses: readonly ProfileField[] = ['step2', 'languages', 'underserved', 'areas'];
    return askFirst(finding('step-2-just-missed-fit', 'G3.exception', { ...values, fits }, uses));
  }
  const unlinked = isClose ? ', and no link there to help' : '';
  return stop(finding('step-2-below-required', 'G1.real.2', { ...values, short, unlinked }, ['step2']));
}

function checkStep1(profile: Profile, program: Program): Eligibility {
  const { required, words } = program.step1;
  const { score } = profile.step1;
  if (required === null || score === null || score >= required) return met;
  return stop(finding('step-1-below-required', 'G3.filter.s1', { required, words, step1: score }, ['step1']));
}

const EXAMS: readonly (readonly [name: string, field: ProfileField, of: (profile: Profile) => ExamResult])[] = [
  ['Step 1', 'step1_attempts', (profile) => profile.step1],
  ['Step 2 CK', 'step2_attempts', (profile) => profile.step2],
  ['Step 3', 'step3_attempts', (profile) => profile.step3],
];

/** Sittings so far; a failed exam whose sittings are not given was sat at least once. */
const sittingsOf = (exam: ExamResult): number | null =>
  exam.outcome === 'not taken' ? 0 : (exam.attempts ?? (exam.outcome === 'fail' ? 1 : null));

function checkAttempts(profile: Profile, program: Program): Eligibility {
  if (program.attempts.strength !== 'required') return met;
  const { any, step1, step2, words } = program.attempts;
  for (const [name, field, examOf] of EXAMS) {
    const limit = name === 'Step 1' ? (step1 ?? any) : name === 'Step 2 CK' ? (step2 ?? any) : any;
    const exam = examOf(profile);
    const sittings = sittingsOf(exam);
    if (limit === null || sittings === null) continue;
    // A failed exam needs one sitting more than those counted.
    const needed = exam.outcome === 'fail' ? sittings + 1 : sittings;
    if (needed > limit) {
      return stop(
        finding(
          'too-many-attempts',
          'G3.filter.fails',
          { limit: limit === 1 ? '1 attempt' : `${limit} attempts`, exam: name, words, sittings: needed },
          [field],
        ),
      );
    }
  }
  return met;
}
