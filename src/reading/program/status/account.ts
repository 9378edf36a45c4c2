/** Of whom does each piece of a cell speak, and what does it tell beside the pieces before it? */
import type { ApplicationStatus } from '../../../domain/applicationStatus';
import type { Statement } from '../../language/dialogue';
import { holds, holdsAny } from '../../language/holding';
import { classOfWord } from '../../language/lexicon';
import type { Part } from '../../language/scope';
import type { Speaker } from '../../language/speakers';
import { monthOfWord } from '../../text/numerals';
import { wordSet } from '../../text/wordSet';
import { followUp } from './follows';
import { History, TASKS } from './history';
import { NOUNS } from './names';
import { isMoved } from './news';
import { type Piece, piecesOf } from './pieces';
import { asApplicantSays, namesContact } from './speech';
import { statesOf } from './states';
import { isAboutOthers, isOfNamed, isTagged } from './whose';
import { PLANS } from './words';

/** What a denial can reach. */
const REACHED: ReadonlySet<string> = new Set([...NOUNS, 'someone']);
const UNANSWERED: readonly ApplicationStatus[] = ['no reply'];
const BOOKED: readonly ApplicationStatus[] = ['interview booked'];
/** "They invited my wife, not me". */
const NOT_ME: ReadonlySet<string> = wordSet('self offside filler yet sign was');
const OF_INVITATION: ReadonlySet<string> = wordSet('state:invited noun:invited plural interview');
const isDenied = ({ denials }: Piece): boolean => [...denials.values()].some((form) => form !== '');

/** What the pieces before tell of the statement that a piece stands in. */
interface Thread {
  isOfOthers: boolean;
  isWished: boolean;
  wasInvited: boolean;
  isTask: boolean;
  /** They acted last: "they wrote". */
  isTheirs: boolean;
}

export class Account {
  private readonly history: History;
  /** Somebody at the program was spoken of. */
  private hasContact = false;
  /** A coordinator was asked: silence may be hers. */
  private isContacted = false;
  /** An application was spoken of that was not sent. */
  private isUnsent = false;

  constructor(
    private readonly text: string,
    season: number,
  ) {
    this.history = new History(text, season);
  }

  get status(): ApplicationStatus {
    return this.history.status;
  }

  get onlyStatus(): ApplicationStatus {
    return this.history.onlyStatus;
  }

  take(statement: Statement): void {
    // "Priya: II 10/3".
    const thread: Thread = {
      isOfOthers: isStranger(statement.speaker),
      isWished: false,
      wasInvited: false,
      isTask: false,
      isTheirs: false,
    };
    const heard = { ...statement, parts: asApplicantSays(statement.parts, this.hasContact) };
    const pieces = piecesOf(heard, REACHED);
    for (const [at, piece] of pieces.entries()) this.hear(piece, pieces.slice(at + 1), thread);
  }

  private hear(piece: Piece, behind: readonly Piece[], thread: Thread): void {
    const { parts } = piece;
    this.isContacted ||= holds(parts, 'contact');
    this.hasContact ||= parts.some(namesContact);
    thread.isWished = thread.isWished && piece.isJoined;
    thread.isTheirs = thread.isTheirs && piece.isJoined && !holds(parts, 'self');
    const wasOfOthers = thread.isOfOthers;
    thread.isOfOthers = isAboutOthers(parts) || isOfNamed(parts, this.text) || (wasOfOthers && !holds(parts, 'self'));
    const isNotMe =
      wasOfOthers && thread.wasInvited && !holds(parts, 'deny') && parts.every(({ is }) => NOT_ME.has(is)) && isDenied(piece);
    const told = isNotMe ? UNANSWERED : this.statesOf(piece, thread);
    const isMineToo = holds(behind[1]?.parts ?? [], 'self');
    const isOfSomebody = thread.isOfOthers || (!isMineToo && isTagged(parts, behind[0]?.parts ?? [], this.text));
    const states = told.filter((state) => !isOfSomebody || isNotMe || TASKS.has(state));
    thread.wasInvited = holdsAny(parts, OF_INVITATION);
    thread.isWished =
      thread.isWished ||
      parts.some((part) => PLANS.has(part.is) && !part.denied && !NO_MORE.test(piece.denials.get(part.at) ?? ''));
    // "My brother is PGY-2 there, applied 9/24".
    if (holds(parts, 'pgy') && states.length === 0) thread.isOfOthers = false;
    this.isUnsent = states.length === 0 && (this.isUnsent || holds(parts, 'act:apply') || isUnsentIn(parts));
    thread.isTask = thread.isTask || states.includes('to verify');
    // "They offered Dec 3 and declined" is hers: an offer is there to be declined.
    thread.isTheirs ||= parts[0]?.is === 'they' && parts[0].form !== 'them' && holdsAny(parts, SPEAKS);
    this.history.add({ parts, states, isOfOthers: thread.isOfOthers, opener: piece.opener });
  }

  private statesOf(piece: Piece, { isWished, isTask, isTheirs }: Thread): readonly ApplicationStatus[] {
    const { last, places, hasApplied } = this.history;
    if (isMoved(piece.parts, last)) return BOOKED;
    const told = { ...piece, isContacted: this.isContacted && !hasApplied, isWished, isTask, isTheirs, last };
    return followUp(told, { isUnsent: this.isUnsent, places }) ?? statesOf(told);
  }
}

/** "No longer wish to be considered and withdrew". */
const NO_MORE = /^no (?:longer|more)/;
/** What they do before they decline: "they wrote". */
const SPEAKS: ReadonlySet<string> = wordSet('contact source');
const isUnsentIn = (parts: readonly Part[]): boolean => parts.some(({ is, denied }) => denied && is === 'state:applied');

/** A name before a colon that no word list knows. */
const isStranger = (speaker: Speaker | null): boolean =>
  speaker !== null &&
  !speaker.isProgram &&
  !HEADING.test(speaker.name) &&
  monthOfWord(speaker.name) === null &&
  classOfWord(speaker.name, 'status') === null;
/** "Mitteilung: …", "Comunicación: …": the ending of a thing, not of a name. */
const HEADING = /.{4}(?:ung|tion|ción|ção|ment|heit|keit|tät)$/;
