/** Which dated tasks does this season hold for this applicant and list, and which of its days are not known? */
import { serviceOf } from '../../data/fees';
import { dayOfEvent, SOAP } from '../../data/keyDates';
import { SCORE_LINES } from '../../data/scoreLines';
import { filledRows, type Judged } from '../../domain/list/judgedList';
import type { Profile } from '../../domain/profile';
import { matchedTasks, nextSeasonTasks, reapplyTasks, resultTasks } from '../../domain/season/laterTasks';
import { decideStep3 } from '../../domain/season/step3';
import { type DayOfSeason, inOrder, planTimeline, type SeasonDays, type Task } from '../../domain/season/timeline';
import { cut, LONGEST_SENTENCE } from '../../show/limits';
import { interviewDaysOf } from '../judged/interviewDay';
import { isOffered } from '../judged/offered';
import { isMatched, stillOpenOf } from './concerns';

/** Deadlines of programs beyond these are for the list itself. */
const MOST_DEADLINES = 10;

export function daysOf(judged: Judged): SeasonDays {
  const { calendar, phase } = judged;
  const profile = ofItsSeason(judged);
  const { season, today } = profile;
  const weighsStep3 = decideStep3(profile, calendar, phase, SCORE_LINES).kind === 'undecided';
  const dayOf = dayOfSeason(profile, season);
  const open = stillOpenOf(profile);
  const hasMatched = isMatched(judged);
  const planned = hasMatched ? matchedTasks(profile, dayOf) : planTimeline(profile, dayOf, SOAP.title, weighsStep3);
  const isUnmatched = phase.phase === 'after the Match' && !hasMatched;
  const next = season === null ? null : dayOfSeason(profile, season + 1);
  const offersNext = season !== null && phase.offersSeason === season + 1;
  const isForNext = phase.phase === 'late' || (offersNext && !hasMatched);
  const tasks = [
    ...planned,
    ...(hasMatched ? [] : resultTasks(profile, dayOf, open, wantsStep3(profile))),
    ...deadlinesOf(judged),
    ...certificateWanted(judged),
    ...interviewDaysOf(judged).map(
      ({ name, day }): Task => ({ day, task: `Interview at ${name}`, state: 'open', source: 'your list' }),
    ),
    ...(isUnmatched ? reapplyTasks(today, dayOf, SOAP.title) : []),
    ...(isForNext && next !== null ? nextSeasonTasks(today, (season ?? 0) + 1, next) : []),
  ];
  return { tasks: inOrder(tasks), season, today };
}

/** Once training has begun, the days of the next season are those to come. */
const ofItsSeason = (judged: Judged): Profile => {
  const { profile, phase } = judged;
  return phase.phase === 'season over' && !isMatched(judged) ? { ...profile, season: phase.offersSeason } : profile;
};

/** Where an application waits for the certificate, which has its day. */
function certificateWanted(judged: Judged): Task[] {
  const { certified, expected } = judged.profile.ecfmg;
  if (certified === 'yes' || expected === null) return [];
  const names = filledRows(judged)
    .filter(({ judgement: { program } }) => program.ecfmg.needed === 'to apply' && program.progress === 'none')
    .map(({ name }) => name);
  const task = `Earliest day to apply where the certificate is needed first: ${cut(names.join(', '), LONGEST_SENTENCE)}`;
  return names.length === 0 ? [] : [{ day: expected, task, state: 'open', source: 'your list' }];
}

/** For H-1B, and not passed yet. (G4.visa.step3) */
const wantsStep3 = ({ workRight, visaWanted, step3 }: Profile): boolean =>
  workRight === 'needs a visa' && visaWanted === 'H-1B' && step3.outcome !== 'pass' && step3.score === null;

/** Of programs that are still open, the soonest first. */
function deadlinesOf(judged: Judged): Task[] {
  return filledRows(judged)
    .filter((row) => row.notes.deadline !== null && isOffered(row, judged))
    .sort((one, other) => ((one.notes.deadline ?? '') < (other.notes.deadline ?? '') ? -1 : 1))
    .slice(0, MOST_DEADLINES)
    .map(({ name, notes }) => ({
      day: notes.deadline,
      task: `Deadline of ${name}`,
      state: 'open',
      source: 'your list',
    }));
}

/** Of the service that takes the first specialty's applications. */
const dayOfSeason =
  ({ specialties }: Profile, season: number | null): DayOfSeason =>
  (event) => {
    const found = season === null ? null : dayOfEvent(season, event, serviceOf(specialties[0] ?? '', season));
    return {
      day: found?.day ?? null,
      hour: found?.hour ?? null,
      isExpected: found?.isExpected ?? false,
      source: found?.source ?? 'no source found',
    };
  };
