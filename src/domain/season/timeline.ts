/** What is to be done by when in this season? Dated tasks of the guides and the season, with what the profile says of each. */
import { addMonths, addYears, type Day, dayOf, daysBetween, sayDay, yearOf } from '../day';
import type { ExamResult, Planned, Profile } from '../profile';
import { resultBy } from '../resultDays';
import type { RuleId } from '../ruleId';
import type { SeasonEvent } from './expectedDay';
import { STEP3_MONTHS } from './step3';

export type TaskState = 'done' | 'past' | 'open' | 'not known';

export interface Task {
  /** Null where no source gives it. */
  readonly day: Day | null;
  readonly task: string;
  readonly state: TaskState;
  readonly source: string;
}

/** The tasks of a season in their order, as of which day. */
export interface SeasonDays {
  readonly tasks: readonly Task[];
  /** The year of the Match, and the day; null where PROFILE does not say it. */
  readonly season: number | null;
  readonly today: Day | null;
}

/** A day of the season, its hour in Eastern Time: null where it is not known. */
export type DayOfSeason = (event: SeasonEvent) => {
  readonly day: Day | null;
  readonly hour: string | null;
  readonly isExpected: boolean;
  readonly source: string;
};

/** A day of an exam that is still to come; a failed sitting is no plan. */
const isAhead = ({ outcome, score }: ExamResult): boolean => score === null && (outcome === 'pending' || outcome === 'not taken');
export const isPassed = ({ outcome, score }: ExamResult): boolean => outcome === 'pass' || score !== null;

/** A star after "at" or "by" is where the hour stands: in spring that day is over earlier than in much of the world. */
const withHour = (task: string, hour: string | null): string =>
  task.replace(/( at| by)\*/, hour === null ? '' : `$1 ${hour} Eastern Time`);

/** Not in order yet. @param weighsStep3 The decision on Step 3 is open, so its window is shown. */
export function planTimeline(profile: Profile, dayOfSeason: DayOfSeason, soapSource: string, weighsStep3: boolean): Task[] {
  const { season, today } = profile;
  const stateOf = (day: Day | null, isDone: boolean): TaskState =>
    isDone ? 'done' : day === null ? 'not known' : today !== null && day < today ? 'past' : 'open';
  const fixed = (task: string, day: Day | null, source: TaskRule, isDone = false): Task => ({
    day,
    task,
    state: stateOf(day, isDone),
    source,
  });
  const at = (event: SeasonEvent, task: string, rule: RuleId | null = null): Task => {
    const { day, hour, source: published } = dayOfSeason(event);
    const source = rule === null ? published : `${rule}; ${published}`;
    return { day, task: withHour(task, hour), state: stateOf(day, false), source };
  };
  const inYear = (month: number, dayOfMonth: number): Day | null =>
    season === null ? null : dayOf(season - 1, month, dayOfMonth);
  const letters = profile.letters.now;
  return [
    ...plansOf(profile, fixed, weighsStep3, dayOfSeason('submit').day),
    at('opens', 'The application season opens at*: register, begin the application'),
    at('tokens', 'ECFMG gives out the ERAS tokens'),
    fixed('Step 2 CK taken and reported', inYear(8, 31), 'G2.date.ck', isPassed(profile.step2)),
    at(
      'submit',
      'Applications can be submitted at*, signals with them; what your list leaves open is asked before (G5.visa.ask)',
    ),
    fixed('ECFMG certification complete, or nearly', inYear(9, 15), 'G5.date.ready', profile.ecfmg.certified === 'yes'),
    fixed(`Key letters uploaded${letters === null ? '' : ` (PROFILE counts ${letters})`}`, inYear(9, 15), 'G5.date.ready'),
    at('registration', 'NRMP registration opens at*: register for the Match; SOAP asks for it too'),
    at('review', 'Programs begin to read applications at*; everything sent before reaches them together'),
    at('standard registration', 'NRMP registration at the standard fee by*; then $50 more until the rank list deadline'),
    at('ranking opens', 'For SOAP, a second statement and letters ready: for another specialty, or for a first year alone'),
    at(
      'rank list',
      'Rank order list certified by*, in your true order, if you interviewed; late NRMP registration ends too',
      'G2.rank',
    ),
    soap(
      'SOAP: you must be registered for the Match, able to begin on 1 July, and ECFMG verifies it for graduates of schools abroad',
    ),
    at(
      'match week',
      'Match Week, Monday at*: you learn whether you matched. If not, the list of unfilled programs is out: prepare up to 45 applications from 11 a.m. Eastern, only through the application service',
    ),
    // Dated on its last day: it holds until then.
    soap(
      'Until SOAP ends, contact no program yourself or through anyone before it contacts you; programs read from Tuesday, 8 a.m. Eastern',
      'SOAP ends',
    ),
    at('SOAP ends', 'SOAP offers at 9, 12, 3 and 6 o’clock Eastern, each for two hours; SOAP ends at*'),
    at('match day', 'Match Day at*'),
    at('start', 'Residencies begin'),
  ];

  function soap(task: string, event: SeasonEvent = 'match week'): Task {
    const { day, isExpected, source } = dayOfSeason(event);
    return { day, task, state: stateOf(day, false), source: isExpected ? `${soapSource}; ${source}` : soapSource };
  }
}

const LATE_CERTIFICATE = ': after mid-September, when it should be nearly complete (G5.date.ready)';

/** Sat already, and not in. */
export const isAwaited = ({ outcome, on }: ExamResult, today: Day | null): boolean =>
  outcome === 'pending' && on !== null && today !== null && on < today;

type TaskRule = RuleId | 'your profile';
type Fixed = (task: string, day: Day | null, source: TaskRule, isDone?: boolean) => Task;

/** What PROFILE plans with a day, and the window of Step 3 where it is not taken and has none. */
function plansOf(
  { step2, step3, ecfmg, usceMonths, letters, today }: Profile,
  fixed: Fixed,
  weighsStep3: boolean,
  submit: Day | null,
): Task[] {
  const ready = submit === null ? null : dayOf(yearOf(submit), 9, 15);
  const isLate = ready !== null && ecfmg.expected !== null && ecfmg.expected > ready && (today === null || today <= ready);
  const sitting = (exam: ExamResult, name: 'Step 2 CK' | 'Step 3'): readonly [Day | null, string] => {
    const { on } = exam;
    if (!isAhead(exam) || on === null) return [null, ''];
    const isSat = isAwaited(exam, today);
    const by = resultBy(on, name === 'Step 3');
    // A plan that is past and was not sat has no result; one that should be there is only awaited.
    const isDue = today === null || (isSat ? by : on) >= today;
    const allow = isDue ? `${isSat ? ':' : '; for the result'} allow until ${sayDay(by)}` : '';
    return [on, `${name}${isSat ? ' sat; the result is awaited' : ', as you plan'}${allow}`];
  };
  const plans: (readonly [Day | null, string])[] = [
    sitting(step2, 'Step 2 CK'),
    sitting(step3, 'Step 3'),
    [ecfmg.certified === 'yes' ? null : ecfmg.expected, `ECFMG certification, as you expect${isLate ? LATE_CERTIFICATE : ''}`],
    [usceMonths.by, `${numberOf(usceMonths)} months of hands-on USCE, as you plan`],
    [letters.by, `${numberOf(letters)} US letters, as you plan`],
  ];
  const window =
    !weighsStep3 || step3.on !== null || today === null
      ? []
      : [fixed(step3Window(today, submit), addMonths(today, STEP3_MONTHS.to), 'G4.date.step3')];
  return [...plans.flatMap(([day, task]) => (day === null ? [] : [fixed(task, day, 'your profile')])), ...window];
}

function step3Window(today: Day, submit: Day | null): string {
  const soonest = addMonths(today, STEP3_MONTHS.from);
  return `Step 3, if you decide for it: 6-9 months from today, ${sayDay(soonest)} at the earliest${submit === null || soonest < submit ? '' : `, in time for the applications of ${seasonAfter(soonest, submit)}`}`;
}

/** Applications open about the same day each year. */
function seasonAfter(day: Day, submit: Day): number {
  return day < submit ? yearOf(submit) + 1 : seasonAfter(day, addYears(submit, 1));
}

const numberOf = ({ now, planned }: Planned): number => planned ?? now ?? 0;

/** By day; what has none keeps its place after the one before it. */
export function inOrder(tasks: readonly Task[]): Task[] {
  let last: string = '';
  return tasks
    .map((task, place) => {
      const isPlan = task.source === 'your profile' || task.source === 'G4.date.step3';
      if (task.day !== null && !isPlan) last = task.day > last ? task.day : last;
      return { task, place, key: task.day ?? last };
    })
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : one.place - other.place))
    .map(({ task }) => task);
}

/** "in 12 days", "today", "12 days ago". */
export function distanceInWords(today: Day, day: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  const length = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days > 0 ? `in ${length}` : `${length} ago`;
}
