/** How are the days of the season shown: when, which task, how far off or done, and who says so? */
import { distanceInWords, type SeasonDays, type Task, type TaskState } from '../../domain/season/timeline';

export interface DayLine {
  readonly when: string;
  readonly task: string;
  readonly state: string;
  readonly source: string;
  /** 'open' too for a note. */
  readonly is: TaskState;
}

export const showDays = (days: SeasonDays): string[][] => [
  ['When', 'Task', 'State', 'Source'],
  ...dayLines(days).map(({ when, task, state, source }) => [when, task, state, source]),
];

/** What PROFILE does not say, then the tasks. */
export function dayLines(days: SeasonDays): DayLine[] {
  const { tasks, season, today } = days;
  const notes = [
    ...(season === null ? ['Fill in “Season” in PROFILE, the year of your Match: without it no day is known.'] : []),
    ...(today === null
      ? ['Fill in “Today” in PROFILE: without it nothing is marked past. Score and Recalculate fill it in.']
      : []),
  ];
  return [
    ...notes.map((says): DayLine => ({ when: '', task: says, state: '', source: '', is: 'open' })),
    ...tasks.map((task) => lineOf(task, days)),
  ];
}

function lineOf({ day, task, state, source }: Task, { season, today }: SeasonDays): DayLine {
  const when = day ?? `not known${season === null ? '' : ` for ${season}`}`;
  const isDated = today !== null && day !== null && state === 'open';
  const shown = isDated ? distanceInWords(today, day) : state === 'not known' ? '' : state;
  return { when, task, state: shown, source, is: state };
}
