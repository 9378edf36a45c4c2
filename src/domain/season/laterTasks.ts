/** Which dated tasks come after the applications: results by the rank list deadline, the papers of a match, the year after none, the next season? (G1.unmatched, G3.unmatched) */
import { addDays, type Day, dayOf, sayDay, yearOf } from '../day';
import type { Profile } from '../profile';
import { ALLOW_DAYS, lastStep3Sitting, USUAL_DAYS } from '../resultDays';
import { lateness, type OwnResult, ownResults } from './ownResults';
import type { StillOpen } from './seasonNow';
import { type DayOfSeason, isAwaited, isPassed, type Task, type TaskState } from './timeline';

type Today = Day | null;

const stateOn = (today: Today, day: Day | null): TaskState =>
  day === null ? 'not known' : today !== null && day < today ? 'past' : 'open';
const task = (today: Today, day: Day | null, says: string, source: string): Task => ({
  day,
  task: says,
  state: stateOn(today, day),
  source,
});
const RESULTS = 'ours, after the result times of USMLE';
const shifted = (day: Day | null, days: number): Day | null => (day === null ? null : addDays(day, days));

/** What must be with ECFMG by the rank list deadline and is not known to be there; Step 3 where the visa wanted asks for it. */
export function resultTasks(profile: Profile, dayOfSeason: DayOfSeason, open: readonly StillOpen[], wantsStep3: boolean): Task[] {
  const { day: due, isExpected } = dayOfSeason('rank list');
  if (due === null) return [];
  const { today, step2, skills } = profile;
  const own = ownResults(profile);
  const deadline = `${sayDay(due)}${isExpected ? ' (expected)' : ''}`;
  const found: Task[] = [];
  if (open.includes('Step 2 CK') && !isAwaited(step2, today)) {
    const says = `Last day to sit Step 2 CK for a result by the rank list deadline, ${deadline}: 8 weeks before; ${sayDay(addDays(due, -USUAL_DAYS))} leaves no margin, and in 2020 test centers were shut January 1-14`;
    found.push(task(today, addDays(due, -ALLOW_DAYS), says, RESULTS));
  }
  if (wantsStep3)
    found.push(
      task(
        today,
        lastStep3Sitting(due),
        'Step 3 sat, where a program wants it passed before it ranks (H-1B): later results have come in March',
        'expected: ECFMG’s notices of 2019 and 2021',
      ),
    );
  if (open.includes('ECFMG certification') || open.includes('ECFMG not said')) {
    const { day, source } = dayOfSeason('pathways');
    const ifNeeded = skills.isOpen ? '' : ', if you need one';
    if (!skills.passedOet && !own.some(({ of }) => of === 'OET'))
      found.push(
        task(
          today,
          dayOf(yearOf(due) - 1, 12, 31),
          `At the latest: OET Medicine sat${skills.isOpen ? '' : ', if you need a Pathway'}. With all of it complete by ${deadline} you stay in this Match; programs look for the certificate in September`,
          'ECFMG’s advice for 2026',
        ),
      );
    found.push(task(today, day, `At the latest: ECFMG Pathway applied for${ifNeeded}`, source));
  }
  // Of a Step 2 CK the plan itself is a task.
  for (const one of own) if (one.of === 'OET') found.push(oetTask(today, one, due));
  return found;
}

function oetTask(today: Today, one: OwnResult, due: Day): Task {
  const late = lateness(one, due);
  const isSat = one.sat !== null && today !== null && one.sat < today;
  const sitting = isSat ? 'OET sat; the result is awaited:' : 'OET, as you plan; for the result';
  const what = one.sat === null ? 'OET result, as you expect' : `${sitting} allow until ${sayDay(one.by)}`;
  const after = late === null ? '' : `: ${late === 'late' ? '' : 'that may be '}after the rank list deadline`;
  return task(today, one.sat ?? one.by, `${what}${after}`, 'your profile');
}

/** ECFMG reserves 4-6 weeks once a J-1 application is complete. */
const J1_DAYS = 42;

export function matchedTasks({ today, workRight, visaWanted, step3 }: Profile, dayOfSeason: DayOfSeason): Task[] {
  const { day: match, source } = dayOfSeason('match day');
  const { day: start, source: training } = dayOfSeason('start');
  const needsVisa = workRight === 'needs a visa';
  return [
    task(today, match, 'Match Day: the contract comes from the program; sign it', source),
    ...(needsVisa && visaWanted !== 'H-1B'
      ? [
          task(
            today,
            shifted(start, -J1_DAYS),
            'J-1: contract, Statement of Need and the program liaison’s form complete at ECFMG, 6 weeks before training',
            'ECFMG',
          ),
        ]
      : []),
    ...(needsVisa && visaWanted !== 'J-1'
      ? [
          ...(isPassed(step3) || start === null
            ? []
            : [
                task(today, lastStep3Sitting(addDays(start, -J1_DAYS)), 'H-1B: Step 3 sat, with 8 weeks for its result', RESULTS),
              ]),
          task(
            today,
            shifted(start, -J1_DAYS),
            'H-1B: Step 3 passed and the license under way; the program files the petition',
            'G5.visa.h1b',
          ),
        ]
      : []),
    task(today, start, 'Residencies begin', training),
  ];
}

/** Days for feedback and for the plan are MatchSheet's choice. */
const FEEDBACK_DAYS = 14;
const PLAN_DAYS = 42;

export function reapplyTasks(today: Today, dayOfSeason: DayOfSeason, soapSource: string): Task[] {
  const match = dayOfSeason('match day').day;
  const closes = dayOfSeason('service closes');
  const start = dayOfSeason('start').day;
  return [
    task(today, shifted(match, FEEDBACK_DAYS), 'Ask each program that interviewed you for feedback', 'G1.unmatched.list'),
    task(
      today,
      shifted(match, PLAN_DAYS),
      'A written plan of what will be new: USCE, research or community work, English and interviews',
      'G1.unmatched, G2.delay',
    ),
    task(today, closes.day, 'Last day to apply to unfilled programs; since SOAP ended you may write to them', soapSource),
    task(
      today,
      start,
      'No idle year: a preliminary or transitional year, research tied to a program, or longer USCE with letters begun',
      'G3.unmatched, G3.unmatched.list',
    ),
  ];
}

export function nextSeasonTasks(today: Today, season: number, dayOfNext: DayOfSeason): Task[] {
  const at = (event: 'opens' | 'submit' | 'review', says: string): Task => {
    const { day, source } = dayOfNext(event);
    return task(today, day, `Season ${season}: ${says}`, source);
  };
  return [
    at('opens', 'ERAS opens: start MyERAS; tokens follow in the last third of June'),
    at('submit', 'applications can be submitted, signals with them'),
    at('review', 'programs begin to read'),
  ];
}
