/** How is shown where the applicant stands in the year: phase and why, rows by state, next days, what to do this week and what not, the next season? */
import { BENCHMARK_SOURCE } from '../../data/benchmarks';
import { ENTRY_QUESTION, LOOKED_UP_TO, PAYMENT_QUESTION } from '../../data/visaQuestions';
import type { SeasonDay } from '../../domain/season/phases';
import type { PhaseAct, SeasonNow, StillOpen } from '../../domain/season/seasonNow';
import { distanceInWords } from '../../domain/season/timeline';
import { dayWords, EVENT_WORDS, hourWords, phaseSays } from '../sentences/phase';
import { ranksSay } from '../sentences/ranks';
import { showSilence } from '../sentences/silence';
import { stillOpenWords } from '../sentences/stillOpen';

type Line = [what: string, value: string | number, says: string, source: string];

export function showSeason(now: SeasonNow): Line[] {
  const { season, nextOpens, rankListDay } = now;
  return [
    ['What', 'Value', 'Says', 'Source'],
    ...(now.contradiction === null ? [] : [['Profile', '', now.contradiction, 'PROFILE'] satisfies Line]),
    ['Phase', season.phase, phaseSays(season), season.until?.source ?? season.since?.source ?? ''],
    ...visaLines(now),
    ...(season.borrowsDays
      ? [
          [
            'Note',
            '',
            'Your application service has days of its own that were not found: those of ERAS stand in.',
            'ours',
          ] satisfies Line,
        ]
      : []),
    ...now.states.map(({ status, count }): Line => [`Status: ${status}`, count, '', 'your list']),
    ...openLines(now),
    ...now.interviews.map(
      (one): Line => [
        'Interviews in hand',
        one.count,
        ranksSay(one, now.workRight),
        one.ranks === null ? '' : BENCHMARK_SOURCE.title,
      ],
    ),
    ...now.nextDays.map((day): Line => dayLine(day, now)),
    ...(now.stillOpen.length === 0 || rankListDay === null
      ? []
      : [['Still open', dayWords(rankListDay), stillOpenSays(now.stillOpen), 'ECFMG'] satisfies Line]),
    ...now.acts.map((act): Line => ['This week', '', act.says, sourceOf(act)]),
    ...(now.silence === null ? [] : [['Don’t', '', showSilence(now.silence), 'NRMP SOAP rules'] satisfies Line]),
    ...now.not.map((act): Line => ['Don’t', '', act.says, sourceOf(act)]),
    ...(season.offersSeason === null || nextOpens === null
      ? []
      : [
          [
            'Next season',
            season.offersSeason,
            `Plan it with Season ${season.offersSeason} in PROFILE: applications open on ${dayWords(nextOpens)}.`,
            nextOpens.source,
          ] satisfies Line,
        ]),
  ];
}

/** One question with its links, for whom it may concern; both matters change from day to day. */
function visaLines({ workRight, visaWanted, season }: SeasonNow): Line[] {
  if (workRight !== 'needs a visa' || season.phase === 'not known') return [];
  const asked = visaWanted === 'J-1' ? [ENTRY_QUESTION] : [ENTRY_QUESTION, PAYMENT_QUESTION];
  const says = `${asked.map(({ asks }) => asks).join(' ')} Read it on the day, and ask the program: courts and orders change it. Looked up to ${LOOKED_UP_TO}.`;
  return [['Visa question', '', says, asked.map(({ address }) => address).join('; ')]];
}

const OPEN_SAYS: Readonly<Record<string, string>> = {
  planning: 'to plan with: SHORTLIST has the order, and nothing is paid yet',
  applying: 'to apply to: SHORTLIST has the order',
  late: 'with a link there or a deadline ahead; the rest of the money is better kept for the next season',
  interviewing: 'with a link there or a deadline ahead; the rest of the money is better kept for the next season',
};

const openLines = ({ openToApply, season }: SeasonNow): Line[] =>
  openToApply === null ? [] : [['Programs open', openToApply, OPEN_SAYS[season.phase] ?? '', 'your list']];

const dayLine = (day: SeasonDay, { today }: SeasonNow): Line => [
  'Next day',
  dayWords(day),
  `${EVENT_WORDS[day.event]}${hourWords(day)}${today === null ? '' : ` (${distanceInWords(today, day.day)})`}`,
  day.source,
];

const stillOpenSays = (open: readonly StillOpen[]): string =>
  `By then ECFMG must have ${stillOpenWords(open)}, or NRMP withdraws you. Results come on Wednesdays, mostly within 4 weeks; allow 8.`;

export const sourceOf = ({ source, rules }: PhaseAct): string => [...rules, ...(source === '' ? [] : [source])].join(', ');
