/** Which of the things to do in a phase concern this applicant, by the profile and by what the rows say? */
import type { Concern } from '../../data/phaseRules/row';
import type { ApplicationStatus } from '../../domain/applicationStatus';
import { addDays } from '../../domain/day';
import { filledRows, type Judged } from '../../domain/list/judgedList';
import type { Profile } from '../../domain/profile';
import { isOfCouple } from '../../domain/rank/checkPairs';
import type { SeasonEvent } from '../../domain/season/expectedDay';
import type { StillOpen } from '../../domain/season/seasonNow';
import { isPassed } from '../../domain/season/timeline';
import { interviewDay } from '../judged/interviewDay';

/** Who has ranked a program has been there. */
const INTERVIEWS: ReadonlySet<ApplicationStatus> = new Set(['invited', 'interview booked', 'interviewed', 'ranked']);
export const SILENT: ReadonlySet<ApplicationStatus> = new Set(['applied', 'no reply']);
const UNSENT: ReadonlySet<ApplicationStatus> = new Set(['not said', 'to verify', 'signal sent']);
/** Not held yet: to be answered, kept or cancelled. */
const AHEAD: ReadonlySet<ApplicationStatus> = new Set(['invited', 'interview booked']);
/** The non-US IMGs who matched had ranked a median of five. (NRMP) */
const MEDIAN_RANKS = 5;
/** The letters that each guide asks for at least. (G3.lor, G5.lor) */
const LETTERS = 3;
const USCE_MONTHS = 2;
/** A deadline is this week's matter so many days before. MatchSheet's choice. */
const NEAR_DAYS = 30;

export const isInterview = (status: ApplicationStatus): boolean => INTERVIEWS.has(status);

export const hasInterviews = (judged: Judged): boolean =>
  filledRows(judged).some(({ judgement: { program } }) => isInterview(program.status));

export function stillOpenOf({ step1, step2, ecfmg, skills }: Profile): StillOpen[] {
  // A Step 1 that is not said is no open one: Step 2 CK is mostly sat after it.
  const isStep1Open = !isPassed(step1) && step1.outcome !== 'not said';
  return [
    ...(isStep1Open ? (['Step 1'] as const) : []),
    ...(isPassed(step2) ? [] : (['Step 2 CK'] as const)),
    ...(ecfmg.certified === 'no' && skills.isOpen !== false ? (['ECFMG certification'] as const) : []),
    ...(ecfmg.certified === 'not said' && skills.isOpen !== false ? (['ECFMG not said'] as const) : []),
  ];
}

/** To all of training, by the rows: while the season runs, and once it is over. */
export const isMatched = (judged: Judged): boolean =>
  judged.phase.reason === 'matched' ||
  (judged.phase.phase === 'season over' && filledRows(judged).some(({ judgement: { program } }) => program.status === 'matched'));

export function concernsOf(judged: Judged, hasQuestions: boolean): ReadonlySet<Concern> {
  const { profile, phase } = judged;
  const listed = filledRows(judged).map(({ judgement: { program } }) => program);
  const statuses = listed.map(({ status }) => status);
  const count = (of: (status: ApplicationStatus) => boolean): number => statuses.filter(of).length;
  const needsVisa = profile.workRight === 'needs a visa';
  const wants = (visa: 'J-1' | 'H-1B'): boolean =>
    needsVisa && (profile.visaWanted === visa || profile.visaWanted === 'either' || profile.visaWanted === null);
  const isAhead = (event: SeasonEvent): boolean => phase.ahead.some((one) => one.event === event);
  const isNear = (event: SeasonEvent): boolean =>
    phase.ahead.some(
      ({ event: one, day }) => one === event && profile.today !== null && day <= addDays(profile.today, NEAR_DAYS),
    );
  const interviews = count(isInterview);
  const isLastDay = phase.ahead.some(({ event, day }) => event === 'rank list' && day === profile.today);
  const open = stillOpenOf(profile);
  const isUncertified = open.some((one) => one.startsWith('ECFMG'));
  const hasMatched = isMatched(judged);
  const hasPlace = hasMatched || phase.openPart !== null;
  const holds: Readonly<Record<Concern, boolean>> = {
    everyone: true,
    'Step 2 CK open': open.includes('Step 2 CK'),
    'certificate open': isUncertified,
    'certificate in, letters open': !isUncertified && (profile.letters.now ?? 0) < LETTERS,
    'USCE or letters missing': (profile.usceMonths.now ?? 0) < USCE_MONTHS || (profile.letters.now ?? 0) < LETTERS,
    'exams or Pathway open': open.length > 0,
    'service open': !isAhead('opens'),
    'questions open': hasQuestions,
    'first years alone': listed.length > 0 && listed.every(({ track }) => track === 'preliminary' || track === 'transitional'),
    'programs unsent': count((status) => UNSENT.has(status)) > 0,
    'registration due': isNear('standard registration') || !isAhead('standard registration'),
    'Pathway due': profile.ecfmg.certified !== 'yes' && isNear('pathways'),
    'Pathway open': profile.ecfmg.certified !== 'yes' && profile.skills.isOpen === true,
    'programs silent': count((status) => SILENT.has(status)) > 0,
    'interviews in hand': interviews > 0,
    'last day to rank': interviews > 0 && isLastDay,
    'days left to rank': interviews > 0 && !isLastDay,
    'interviews ahead': count((status) => AHEAD.has(status)) > 0,
    'interviewed, no day said': filledRows(judged).some(
      (row) => row.judgement.program.status === 'interviewed' && !row.notes.told.isThanked && interviewDay(row) === null,
    ),
    'few interviews': interviews < MEDIAN_RANKS && (interviews > 0 || phase.mayBeStatus === undefined),
    'no interviews': interviews === 0 && phase.mayBeStatus === undefined,
    'couple told':
      profile.couple === 'yes' ||
      filledRows(judged).some(
        ({ notes: { rank }, judgement: { program } }) =>
          (rank.saysCouple && profile.couple === null) || isOfCouple({ program, notes: rank }),
      ),
    'visa needed': needsVisa,
    'J-1': wants('J-1'),
    'matched on a visa': hasPlace && needsVisa,
    'matched on J-1': hasPlace && wants('J-1'),
    'matched on H-1B': hasPlace && wants('H-1B'),
    matched: hasPlace,
    'not matched': !hasMatched && phase.openPart === null,
    'unfilled open': !hasMatched && phase.openPart === null && isAhead('service closes'),
    'one year matched': phase.openPart !== null,
    'Monday of Match Week ahead': isAhead('match week'),
  };
  return new Set((Object.keys(holds) as Concern[]).filter((concern) => holds[concern]));
}
