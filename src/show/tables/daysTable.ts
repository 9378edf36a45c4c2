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

/** The tasks, then what PROFILE does not say. */
export function dayLines(days: SeasonDays): DayLine[] {
  const { tasks, season, today } = days;
  const notes = [
    ...(season === null ? ['PROFILE names no season (the year of the Match), so its days are not known.'] : []),
    ...(today === null ? ['PROFILE names no day for Today, so nothing is marked past: Score or Recalculate stamps it.'] : []),
  ];
  return [
    ...tasks.map((task) => lineOf(task, days)),
    ...notes.map((says): DayLine => ({ when: '', task: says, state: '', source: '', is: 'open' })),
  ];
}

function lineOf({ day, task, state, source, hint }: Task, { season, today }: SeasonDays): DayLine {
  const when = day ?? `not known${season === null ? '' : ` for ${season}`}${hint === '' ? '' : ` (${hint})`}`;
  const isDated = today !== null && day !== null && state === 'open';
  const shown = isDated ? distanceInWords(today, day) : state === 'not known' ? '' : state;
  return { when, task, state: shown, source, is: state };
}
