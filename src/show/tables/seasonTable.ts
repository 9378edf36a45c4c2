/** How does SEASON show where the applicant stands in the year: phase and why, rows by state, next days, what to do this week and what not, the next season? */
import type { SeasonNow } from '../../domain/season/seasonNow';
import { type SeasonShown, showSeasonNow } from '../sentences/season';
import { visaAsked } from '../sentences/visaQuestions';

type Line = [what: string, value: string | number, says: string, source: string];

export function showSeason(now: SeasonNow): Line[] {
  const shown = showSeasonNow(now);
  return [
    ['What', 'Value', 'Says', 'Source'],
    ...(shown.contradiction === '' ? [] : [['Profile', '', shown.contradiction, 'PROFILE'] satisfies Line]),
    ['Phase', shown.phase, shown.says, shown.source],
    ...visaAsked(now).map(({ says, source }): Line => ['Visa question', '', says, source]),
    ...(shown.borrowed === '' ? [] : [['Note', '', shown.borrowed, 'ours'] satisfies Line]),
    ...(shown.early === '' ? [] : [['Note', '', shown.early, 'ours'] satisfies Line]),
    ...shown.states.map(({ status, count }): Line => [`Status: ${status}`, count, '', 'your list']),
    ...(shown.open === null ? [] : [['Programs open', shown.open.count, shown.open.says, 'your list'] satisfies Line]),
    ...shown.interviews.map(({ count, says, source }): Line => ['Interviews in hand', count, says, source]),
    ...shown.days.map(dayLine),
    ...(shown.stillOpen === null
      ? []
      : [['Still open', shown.stillOpen.when, shown.stillOpen.says, shown.stillOpen.source] satisfies Line]),
    ...shown.acts.map(({ says, source }): Line => ['This week', '', says, source]),
    ...shown.also.map(({ says, source }): Line => ['Also this week', '', says, source]),
    ...shown.not.map(({ says, source }): Line => ['Don’t', '', says, source]),
    ...(shown.next === null ? [] : [['Next season', shown.next.season, shown.next.says, shown.next.source] satisfies Line]),
  ];
}

const dayLine = ({ when, says, distance, source }: SeasonShown['days'][number]): Line => [
  'Next day',
  when,
  `${says}${distance === '' ? '' : ` (${distance})`}`,
  source,
];
