/** Which programs wait for an answer to their invitation, and which for thanks: by name, before all that is general? */
import { type Day, daysBetween, sayDay } from '../../domain/day';
import { filledRows, type Judged, type JudgedRow } from '../../domain/list/judgedList';
import type { Phase } from '../../domain/season/phaseDays';
import type { PhaseAct } from '../../domain/season/seasonNow';
import { cut } from '../../show/limits';
import { interviewDay, isInterviewOver } from '../judged/interviewDay';

/** Thanks are this week's matter so many days. MatchSheet's choice. */
const THANK_DAYS = 7;
const MOST_NAMED = 3;
const LONGEST = 40;

interface Dated {
  readonly says: string;
  readonly day: Day | null;
}

/** The rows, while invitations go out. */
const rowsNow = (judged: Judged): readonly JudgedRow[] => (WHILE_INVITED.has(judged.phase.phase) ? filledRows(judged) : []);
/** What a row says needs no season. */
const WHILE_INVITED: ReadonlySet<Phase> = new Set(['not known', 'interviewing', 'ranking']);

/** What has only so many hours. */
export function answerActs(judged: Judged): PhaseAct[] {
  const { today } = judged.profile;
  return act(
    rowsNow(judged)
      .filter(isUnanswered)
      .map((row) => dated(row, 'invited', invitedOn(row, today))),
    'NRMP interview policy',
    (names) =>
      `Answer ${names} now: programs have to give you only 48 hours, and may not invite more people than they have places.`,
  );
}

export function interviewActs(judged: Judged): PhaseAct[] {
  const { today } = judged.profile;
  const rows = rowsNow(judged);
  const held = rows.filter((row) => isToThank(row, today)).map((row) => dated(row, 'interview', interviewDay(row)));
  return [
    ...clashes(rows, today),
    ...act(held, 'ours', (names) => `Thank ${names}: one note, unless the program asks for none.`),
  ];
}

/** Two that are booked on one day: one is moved while there is time. */
function clashes(rows: readonly JudgedRow[], today: Day | null): PhaseAct[] {
  const booked = rows.flatMap((row) => {
    const day = row.judgement.program.status === 'interview booked' ? interviewDay(row) : null;
    return day === null || (today !== null && day < today) ? [] : [{ says: cut(row.name, LONGEST), day }];
  });
  const first = booked
    .map(({ day }) => day)
    .filter((day, at, days) => days.indexOf(day) !== at)
    .sort()[0];
  if (first === undefined) return [];
  const both = booked.filter(({ day }) => day === first);
  return act(
    both,
    'NRMP Code of Conduct',
    (names) => `${names} are on the same day, ${short(first)}: move one now if you can’t do both.`,
  );
}

const dated = ({ name }: JudgedRow, what: string, day: Day | null): Dated => ({
  says: `${cut(name, LONGEST)}${day === null ? '' : ` (${what} ${short(day)})`}`,
  day,
});

const isUnanswered = ({ judgement: { program }, notes }: JudgedRow): boolean =>
  program.status === 'invited' && !notes.told.isAnswered;

/** A day that is still ahead is no invitation's. */
const invitedOn = ({ notes: { told } }: JudgedRow, today: Day | null): Day | null =>
  told.day !== null && today !== null && told.day <= today ? told.day : null;

function isToThank(row: JudgedRow, today: Day | null): boolean {
  const day = interviewDay(row);
  if (day === null || today === null || row.notes.told.isThanked || !isInterviewOver(row, today)) return false;
  const days = daysBetween(day, today);
  return days >= 0 && days <= THANK_DAYS;
}

function act(found: readonly Dated[], source: string, says: (names: string) => string): PhaseAct[] {
  if (found.length === 0) return [];
  // What is not dated comes last.
  const ordered = [...found].sort((one, other) => ((one.day ?? '9') < (other.day ?? '9') ? -1 : 1));
  const named = ordered.slice(0, MOST_NAMED).map((one) => one.says);
  const more = found.length - named.length;
  const all = more > 0 ? [...named, `${more} more`] : named;
  const last = all.pop() ?? '';
  return [{ says: says(all.length === 0 ? last : `${all.join(', ')} and ${last}`), source, rules: [] }];
}

/** "November 25": of this season. */
const short = (day: Day): string => sayDay(day).replace(/, \d+$/, '');
