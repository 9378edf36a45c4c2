/** What is said of this day of the year, as sentences: the words of SEASON and of the sidebar's pane? */
import { BENCHMARK_SOURCE } from '../../data/benchmarks';
import type { Day } from '../../domain/day';
import type { Phase, SeasonDay, YearPart } from '../../domain/season/phaseDays';
import type { PhaseAct, SeasonNow, StillOpen } from '../../domain/season/seasonNow';
import { distanceInWords } from '../../domain/season/timeline';
import { dayCell, dayWords, eventSays, phaseSays } from './phase';
import { ranksSay } from './ranks';
import { showSilence } from './silence';
import { stillOpenWords } from './stillOpen';
import { type VisaQuestion, visaQuestions } from './visaQuestions';

interface Said {
  readonly says: string;
  readonly source: string;
}

export interface SeasonShown {
  readonly phase: Phase;
  readonly says: string;
  readonly source: string;
  /** What PROFILE says against itself; '' where nothing. */
  readonly contradiction: string;
  readonly today: Day | null;
  /** The year of the Match that the phase is of; null where PROFILE does not say it. */
  readonly season: number | null;
  readonly parts: readonly YearPart[];
  readonly visa: readonly VisaQuestion[];
  /** Of which season rows are that tell of an application too early; '' where none does. */
  readonly early: string;
  /** Which service takes which applications, and whether its days are ERAS's; '' where ERAS takes all. */
  readonly borrowed: string;
  readonly states: SeasonNow['states'];
  readonly open: { readonly count: number; readonly says: string } | null;
  readonly interviews: readonly (Said & { readonly count: number })[];
  /** "2027-09-01 (expected)" · "Applications can be submitted, 09:00 Eastern Time" · "in 84 days". */
  readonly days: readonly (Said & { readonly when: string; readonly distance: string })[];
  /** What ECFMG must have by the rank list's day; null where nothing is open. */
  readonly stillOpen: (Said & { readonly when: string }) | null;
  readonly acts: readonly Said[];
  readonly also: readonly Said[];
  readonly not: readonly Said[];
  readonly soap: SeasonNow['soap'];
  readonly next: (Said & { readonly season: number }) | null;
}

export function showSeasonNow(now: SeasonNow): SeasonShown {
  const { season, rankListDay, stillOpen } = now;
  return {
    phase: season.phase,
    says: phaseSays(season),
    source: season.until?.source ?? season.since?.source ?? '',
    contradiction: now.contradiction ?? '',
    today: now.today,
    season: season.season,
    parts: season.parts,
    visa: visaQuestions(now),
    early: earlySays(now),
    borrowed: servicesSay(now),
    states: now.states,
    open: now.openToApply === null ? null : { count: now.openToApply, says: openSays(season.phase, now.openToApply) },
    interviews: now.interviews.map((one) => ({
      count: one.count,
      says: ranksSay(one, now.workRight),
      source: one.ranks === null ? '' : BENCHMARK_SOURCE.title,
    })),
    days: daysShown(now),
    stillOpen:
      stillOpen.length === 0 || rankListDay === null
        ? null
        : { when: dayCell(rankListDay), says: stillOpenSays(stillOpen, rankListDay.day === now.today), source: 'ECFMG' },
    acts: now.acts.map(shown),
    also: now.also.map(shown),
    not: [
      ...(now.silence === null ? [] : [{ says: showSilence(now.silence), source: 'NRMP SOAP rules' }]),
      ...now.not.map(shown),
    ],
    soap: now.soap,
    next: nextShown(now),
  };
}

function servicesSay({ services, season: { borrowsDays } }: SeasonNow): string {
  if (services === null) return '';
  const { residencyCas, eras } = services;
  const others = eras.length === 0 ? '' : `; ${eras.join(', ')}: by ERAS`;
  const days = borrowsDays
    ? ' ResidencyCAS has its own dates, which were not found: ERAS dates stand in. Look up its deadline.'
    : '';
  return `${residencyCas.join(', ')}: applications go by ResidencyCAS${others}.${days}`;
}

/** What stands beside the number of programs that can still be applied to. */
function openSays(phase: Phase, count: number): string {
  if (phase === 'planning') return count === 0 ? 'None to plan with yet.' : 'SHORTLIST puts them in order. Nothing is paid yet.';
  if (phase === 'applying')
    return count === 0 ? 'None is left to apply to.' : 'You can still apply to them: SHORTLIST has the order.';
  return count === 0
    ? 'Nothing on your list is open. Elsewhere, apply only where somebody will read it or the deadline is still ahead.'
    : 'You have a link there, or the deadline is still ahead. Save the rest of the money for next season.';
}

function earlySays({ ofLast, asksOfLast }: SeasonNow): string {
  const tells = (count: number): string => `${count === 1 ? '1 row says' : `${count} rows say`} you applied`;
  if (asksOfLast > 0)
    return `${tells(asksOfLast)}, but nothing can be sent yet: is “Season” right? Press Recalculate if “Today” is old; if it was last season, say so under “Earlier Match attempts”.`;
  return ofLast === 0 ? '' : `${tells(ofLast)}: counted as last season’s, since nothing can be sent yet.`;
}

/** Days of the year and of her own interviews, as they follow each other. */
const daysShown = ({ nextDays, interviewDays, today }: SeasonNow): SeasonShown['days'] =>
  [
    ...nextDays.map((day) => dayShown(day, today)),
    ...interviewDays.map(({ name, day }) => ({
      when: day,
      says: `Interview at ${name}`,
      distance: today === null ? '' : distanceInWords(today, day),
      source: 'your list',
    })),
  ].sort((one, other) => (one.when < other.when ? -1 : 1));

const dayShown = (day: SeasonDay, today: Day | null): SeasonShown['days'][number] => ({
  when: dayCell(day),
  says: eventSays(day),
  distance: today === null ? '' : distanceInWords(today, day.day),
  source: day.source,
});

const stillOpenSays = (open: readonly StillOpen[], isToday: boolean): string =>
  `By then ECFMG must have ${stillOpenWords(open)}, or NRMP withdraws you. ${isToday ? 'What comes after today is too late.' : 'Results come on Wednesdays, mostly within 4 weeks; allow 8.'}`;

function nextShown({ season: { offersSeason }, nextOpens, nextReads, today }: SeasonNow): SeasonShown['next'] {
  if (offersSeason === null || nextOpens === null) return null;
  const opened = today !== null && nextOpens.day < today ? 'ed' : '';
  const isRead = today !== null && nextReads !== null && nextReads.day <= today;
  const read = isRead ? `, and programs have been reading since ${dayWords(nextReads)}` : '';
  const says = `To plan the next season, set Season to ${offersSeason} in PROFILE: applications open${opened} on ${dayWords(nextOpens)}${read}.`;
  return { season: offersSeason, says, source: nextOpens.source };
}

const shown = (act: PhaseAct): Said => ({ says: act.says, source: sourceOf(act) });

export const sourceOf = ({ source, rules }: PhaseAct): string => [...rules, ...(source === '' ? [] : [source])].join(', ');
