/** What is not known and could stop this applicant? Only that is asked. (G5.visa.ask, ours.phrases.silent) */
import type { Calendar, Cuts } from '../cuts';
import { sayDay, yearsBetween } from '../day';
import { isRightKnown, measureFailures, type Profile, WORK_RIGHTS } from '../profile';
import type { Program, ProgramKind } from '../program';
import { isSettled } from '../progress';
import type { Question, QuestionKey } from '../question';
import type { Tier } from '../tiers';
import { countsObserverships, type ProgramContext } from './ceiling';
import { isForCitizens, type VisaDecision, visaNeedOf } from './visa';

const question = (about: QuestionKey, asks: string): Question => ({ about, asks });

/** To whom needs no visa, and does not say why. */
const WHICH_RIGHT = 'Visa: are you a citizen or a permanent resident? Fill in “Work right” in PROFILE.';

/** The visa question, if the row's words leave it open for this applicant. */
export function askVisa(profile: Profile, program: Program, visa: VisaDecision | null): Question | null {
  if (visa === null) {
    const isOpenToAll = program.visa.j1.says === 'yes' && program.visa.h1b.says === 'yes';
    return isOpenToAll ? null : question('visa', 'Visa: do you need one here? Fill in “Work right” in PROFILE.');
  }
  if (visaNeedOf(profile) === 'none' && !isRightKnown(profile))
    return program.visa.ead.says === 'no' || isForCitizens(program) ? question('visa', WHICH_RIGHT) : null;
  return visa.kind === 'undecided' ? question('visa', visa.needs[0]) : null;
}

const KINDS: readonly ProgramKind[] = ['community', 'hybrid', 'university'];

/** The type, where it is not said and one of them would move the tier. @param tierAs The tier of the row if it were of that kind. */
export function askType({ kind }: Program, tierAs: (kind: ProgramKind | null) => Tier): Question[] {
  if (kind.kind !== null || kind.isNew) return [];
  const tier = tierAs(null);
  return KINDS.some((one) => tierAs(one) !== tier)
    ? [question('type', 'Type: is it a community, a university-affiliated or a university program?')]
    : [];
}

export function checkUnknowns(
  profile: Profile,
  program: Program,
  context: ProgramContext,
  cuts: Cuts,
  calendar: Calendar,
): Question[] {
  const found: Question[] = [];
  const { required, preferred, noMinimum } = program.step2;
  const score = profile.step2.score;
  if (required === null && preferred === null && !noMinimum && (score === null || score < cuts.askCkBelow)) {
    found.push(question('CK minimum', 'Step 2 CK: is there a minimum?'));
  }
  if (program.attempts.strength === 'not said' && measureFailures(profile) > 0) {
    found.push(question('attempts', 'Attempts: how many attempts are allowed?'));
  }
  if (
    program.graduation.strength === 'not said' &&
    isLongAgo(profile, Math.min(cuts.askYearsAbove, cuts.markYearsAbove), calendar)
  ) {
    found.push(question('graduation limit', 'Graduation: is there a limit on years since graduation?'));
  }
  const usce = profile.usceMonths.now;
  const watched = countsObserverships(context) ? (profile.observershipMonths.now ?? 0) : 0;
  if (program.usce.strength === 'not said' && usce !== null && usce + watched < cuts.askUsceBelow) {
    found.push(question('USCE', 'USCE: how many months of US clinical experience does it require?'));
  }
  if (program.ecfmg.needed === 'not said' && profile.ecfmg.certified === 'no') {
    found.push(question('ECFMG', 'ECFMG: is certification needed to apply or to start?'));
  }
  if (program.checkedOn !== null && calendar.opened !== null && program.checkedOn < calendar.opened) {
    found.push(
      question('older facts', `Checked on ${sayDay(program.checkedOn)}, before this season opened: check its facts again.`),
    );
  }
  return found;
}

function isLongAgo({ graduation }: Profile, years: number, calendar: Calendar): boolean {
  const start = calendar.start ?? calendar.application;
  return graduation !== null && start !== null && yearsBetween(graduation.latest, start) > years;
}

/** What only decides whether to apply. */
const CUT_OFFS: readonly QuestionKey[] = ['CK minimum', 'attempts', 'graduation', 'graduation limit', 'USCE', 'ECFMG'];

/** What is still worth asking there: nothing of a program that is settled, and of one applied to no cut-off. */
export const stillAsked = (questions: readonly Question[], program: Program): readonly Question[] => {
  if (isSettled(program)) return [];
  return program.progress === 'none' ? questions : questions.filter(({ about }) => !CUT_OFFS.includes(about));
};

/** What PROFILE itself lacks, asked once for the whole list. */
export function checkProfile(profile: Profile): string[] {
  const lacks: string[] = [];
  if (!isRightKnown(profile)) lacks.push(`Work right ${WORK_RIGHTS}`);
  if (profile.workRight === 'needs a visa' && profile.visaWanted === null) lacks.push('Visa wanted (J-1, H-1B or either)');
  if (profile.step2.score === null && profile.step2.outcome === 'not said') lacks.push('Step 2 CK (score, or pending)');
  if (profile.step1.outcome === 'not said' && profile.step1.score === null) lacks.push('Step 1 (pass, fail or score)');
  if (profile.step1.attempts === null && profile.step1.outcome !== 'not taken') lacks.push('Step 1 attempts');
  if (profile.step2.attempts === null && profile.step2.score !== null) lacks.push('Step 2 CK attempts');
  if (profile.graduation === null) lacks.push('Graduation date');
  if (profile.usceMonths.now === null) lacks.push('Hands-on USCE months');
  if (profile.ecfmg.certified === 'not said') lacks.push('ECFMG certification');
  if (profile.season === null) lacks.push('Season (the year of the Match)');
  if (profile.today === null) lacks.push('Today');
  return lacks;
}
