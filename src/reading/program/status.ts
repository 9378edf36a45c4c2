/** How far did an application get, by the words of its status? The latest of several states counts. (design §7 E) */
import { NEWEST_SEASON } from '../../data/keyDates';
import { type ApplicationStatus, newerOf } from '../../domain/applicationStatus';
import { type Statement, statementsOf } from '../language/dialogue';
import { leftOver, type Reading } from '../language/leftOver';
import type { Part } from '../language/scope';
import type { Element, TaughtWords } from '../language/tokens';
import type { Cell } from '../text/cellText';
import { NOUNS } from './status/names';
import { piecesOf } from './status/pieces';
import { isEarlier } from './status/seasons';
import { statesOf } from './status/states';
import { WISHES } from './status/words';

/**
 * The status of a cell under its header; ticks, numbers and bare days are none. What is dated before `season`, the year of the Match, is
 * of an earlier one; where nobody tells the season, the newest whose days were published.
 */
export function readStatus(cell: Cell, header = '', taught?: TaughtWords, season = NEWEST_SEASON): Reading<ApplicationStatus> {
  if (cell.is !== 'text') return { policy: 'not said', unread: [] };
  const statements = statementsOf(header, cell.text, 'status', taught);
  return { policy: statusIn(statements, cell.text, season), unread: leftOver(statements, cell.text, speaks) };
}

const speaks = ({ is }: Element): boolean => NOUNS.has(is);

interface Told {
  readonly status: ApplicationStatus;
  /** "Was WL": it lies behind whatever else is told. */
  readonly isBefore: boolean;
}

function statusIn(statements: readonly Statement[], text: string, season: number): ApplicationStatus {
  let told: Told[] = [];
  const isContacted = statements.some(({ parts }) => parts.some(({ is }) => is === 'contact'));
  let wasEarlier = false;
  let last: ApplicationStatus = 'not said';
  for (const statement of statements) {
    let isOfOthers = false;
    let isWished = false;
    for (const piece of piecesOf(statement, REACHED)) {
      const { parts } = piece;
      isWished = isWished && piece.isJoined;
      isOfOthers = parts.some(({ is }) => is === 'self') ? isAboutOthers(parts) : isOfOthers || isAboutOthers(parts);
      const isOver: boolean = last === 'interview booked' && parts.every(({ is }) => is === 'done' || is === 'filler');
      const states: readonly ApplicationStatus[] = isOfOthers
        ? []
        : isOver
          ? OVER
          : statesOf({ ...piece, isContacted, isWished });
      isWished = isWished || parts.some(({ is, denied }) => !denied && MODAL.has(is));
      // "IV ❌" may be refused by either, or not have come.
      if (parts.some(({ is }) => is === 'cross') && !states.some((state) => REFUSED.has(state))) return 'not said';
      // After an outcome "applied" begins another season.
      const begins = states.includes('applied') && CLOSED.has(last);
      wasEarlier = isEarlier(parts, text, season, wasEarlier && !begins);
      last = states[states.length - 1] ?? last;
      // "Rejected, reapplied": what stands before is of another season.
      if (parts.some(({ is }) => is === 'anew' || is === 'state:reapplied')) told = [];
      if (wasEarlier) continue;
      const isBefore = parts.some(({ is }) => is === 'was') && !parts.some(({ is }) => is === 'self');
      for (const status of states) told.push({ status, isBefore });
    }
  }
  const ordered = told.some(({ isBefore }) => !isBefore)
    ? [...told.filter((one) => one.isBefore), ...told.filter((one) => !one.isBefore)]
    : told;
  return ordered.reduce<ApplicationStatus>((before, { status }) => newerOf(before, status), 'not said');
}

const OVER: readonly ApplicationStatus[] = ['interviewed'];
const MODAL: ReadonlySet<string> = new Set([...WISHES, 'future']);
/** What a denial can reach. */
const REACHED: ReadonlySet<string> = new Set([...NOUNS, 'someone', 'signal']);
const REFUSED: ReadonlySet<ApplicationStatus> = new Set([
  'rejected',
  'declined by me',
  'withdrawn',
  'not matched',
  'do not apply',
]);

const CLOSED: ReadonlySet<ApplicationStatus> = new Set(['rejected', 'no reply', 'not matched', 'withdrawn', 'waitlisted']);

/** Somebody else is named before any state: "my friend matched here". */
function isAboutOthers(parts: readonly Part[]): boolean {
  const other = parts.findIndex(({ is }) => OTHERS.has(is));
  return other >= 0 && !parts.slice(0, other).some(({ is }) => NOUNS.has(is));
}
const OTHERS: ReadonlySet<string> = new Set(['someone', 'others', 'people', 'pgy', 'img']);
