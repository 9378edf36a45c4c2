/** Is the position categorical, preliminary, advanced or a transitional year? (ours.field.track) */
import { elementAt } from '../../domain/elementAt';
import type { Program } from '../../domain/program';
import { type Statement, statementsOf } from '../language/dialogue';
import { holds } from '../language/holding';
import { leftOver, type Reading } from '../language/leftOver';
import { newestOf } from '../language/newest';
import { type Part, scoped } from '../language/scope';
import type { Element, TaughtWords } from '../language/tokens';
import type { Cell } from '../text/cellText';
import { wordSet } from '../text/wordSet';

type Track = NonNullable<Program['track']>;

const TRACKS: Readonly<Record<string, Track>> = {
  'track:categorical': 'categorical',
  'track:preliminary': 'preliminary',
  'track:advanced': 'advanced',
  'track:transitional': 'transitional',
};
const NOUNS: ReadonlySet<string> = new Set(Object.keys(TRACKS));

/** The track that a cell names; two that both stand leave it open. Numbers, ticks and dates name none. */
export function readTrack(cell: Cell, header = '', taught?: TaughtWords): Reading<Program['track']> {
  if (cell.is !== 'text') return { policy: null, unread: [] };
  const statements = statementsOf(header, cell.text, 'track', taught);
  const said = newestOf(statements);
  const isAlone = said.length === 1;
  const all = said.map((statement) => ({ isAsked: isAnswered(statement), named: tracksOf(statement, isAlone) }));
  // "Is a transitional year part of it? Yes, we are categorical": the answer names the track.
  const answers = all.filter((one) => !one.isAsked && one.named.length > 0);
  const named = (answers.length > 0 ? answers : all).flatMap((one) => one.named);
  const own = named.filter((one) => one.isOwn);
  const tracks = new Set((own.length > 0 ? own : named).map((one) => one.track));
  const [only = null] = tracks;
  return { policy: tracks.size > 1 ? null : (only ?? byYear(said)), unread: leftOver(statements, cell.text, speaks) };
}

const speaks = (element: Element): boolean => element.is in TRACKS || element.is === 'pgy';

/** A question that was answered with yes. */
const isAnswered = ({ parts }: Statement): boolean => parts.some((part) => part.at < 0);

interface Named {
  readonly track: Track;
  /** "Mine: prelim", "this row: …". */
  readonly isOwn: boolean;
}

/** The tracks that a statement names as the program's own. */
function tracksOf(statement: Statement, isAlone: boolean): Named[] {
  if (statement.negated) return [];
  const parts = scoped(statement.parts, NOUNS, false);
  const bracket = parts.findIndex((part) => part.form === '(');
  // "P (1 yr)": a letter alone names a track.
  const isLetterAlone =
    isAlone && parts.slice(0, bracket < 0 ? parts.length : bracket).filter((part) => part.is !== 'sign').length === 1;
  if (isLetterAlone && parts.some((part) => part.form === 'a')) return [{ track: 'advanced', isOwn: true }];
  const found: Named[] = [];
  let isOwn = false;
  for (const piece of piecesOf(parts)) {
    if (holds(piece, 'past') && !holds(piece, 'now')) continue;
    isOwn = isOwn || holds(piece, 'mine');
    for (const part of standing(piece)) {
      const track = TRACKS[part.is];
      if (track !== undefined && (part.form.length > 1 || isLetterAlone)) found.push({ track, isOwn });
    }
  }
  return found;
}

const isTrack = (part: Part): boolean => part.is in TRACKS;

/** A comma, a bracket or "and" parts what is said of one track from what is said of the next. */
function piecesOf(parts: readonly Part[]): Part[][] {
  const pieces: Part[][] = [[]];
  for (const part of parts) {
    const last = elementAt(pieces, pieces.length - 1);
    const isCut =
      (part.is === 'sign' && part.form !== '' && ',;:()[]–-|='.includes(part.form)) || (part.is === 'join' && !OR.has(part.form));
    if (isCut && !part.glued) pieces.push([]);
    else if (isCut && part.form !== '-') pieces.push([]);
    else last.push(part);
  }
  return pieces;
}
const OR: ReadonlySet<string> = wordSet('or nor o ou oder');

/** The tracks of a piece that the program offers itself: neither denied, nor done elsewhere, nor what comes after it. */
function standing(piece: readonly Part[]): Part[] {
  const dropped = new Set<number>();
  const dropFrom = (from: number, step: 1 | -1): void => {
    for (let at = from; at >= 0 && at < piece.length; at += step) {
      const part = elementAt(piece, at);
      if (isTrack(part)) dropped.add(at);
      // "A preliminary or transitional year elsewhere": what is joined goes with it.
      else if (dropped.size > 0 && part.is !== 'join' && part.is !== 'filler' && !(part.is === 'sign' && part.form === '/'))
        return;
    }
  };
  const isRefused = holds(piece, 'refuse');
  piece.forEach((part, at) => {
    if (isTrack(part) && (part.denied || isRefused)) dropFrom(at, 1);
    // "Our fellowship is an advanced course", "advanced fellowships".
    else if (part.is === 'others') {
      dropFrom(at + 1, 1);
      if (piece[at - 1] !== undefined && isTrack(elementAt(piece, at - 1))) dropped.add(at - 1);
    } else if (part.is === 'ahead' || (part.is === 'apart' && piece.slice(at).some(isTrack))) dropFrom(at + 1, 1);
    else if (part.is === 'behind' || part.is === 'apart') dropFrom(at - 1, -1);
  });
  const isElse = holds(piece, 'behind');
  return piece.filter((part, at) => isTrack(part) && !dropped.has(at) && !(isElse && part.is === 'track:preliminary'));
}

/** "Starts at PGY-2", "residents enter after a preliminary year elsewhere": an advanced position, where no track is named. */
function byYear(statements: readonly Statement[]): Program['track'] {
  const begins = statements.some(({ parts, negated }) => {
    const has = (name: string): boolean => holds(parts, name);
    const isLater = parts.some((part) => part.is === 'pgy' && part.value === 2);
    const isAfter = has('behind') && (has('track:preliminary') || has('track:transitional'));
    return has('begins') && (isLater || (isAfter && !negated && !has('deny')));
  });
  return begins ? 'advanced' : null;
}
