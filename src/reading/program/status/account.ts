/** What do the statements of one cell come to, told one after the other: whose, of which season, and which is the latest? */
import { type ApplicationStatus, newerOf } from '../../../domain/applicationStatus';
import type { Statement } from '../../language/dialogue';
import { holds } from '../../language/holding';
import { classOfWord } from '../../language/lexicon';
import type { Part } from '../../language/scope';
import type { Speaker } from '../../language/speakers';
import { wordSet } from '../../text/wordSet';
import { followUp, HOURS, placesIn } from './follows';
import { NOUNS } from './names';
import { type Piece, piecesOf } from './pieces';
import { isEarlier } from './seasons';
import { asApplicantSays, namesContact } from './speech';
import { statesOf } from './states';
import { isAboutOthers, isOfNamed, isTagged } from './whose';
import { type Told as ToldPiece, WISHES } from './words';

interface Told {
  readonly status: ApplicationStatus;
  /** "Was WL": it lies behind whatever else is told. */
  readonly isBefore: boolean;
}

/** What a denial can reach. */
const REACHED: ReadonlySet<string> = new Set([...NOUNS, 'someone']);
const PLANS: ReadonlySet<string> = new Set([...WISHES, 'future']);
const UNANSWERED: readonly ApplicationStatus[] = ['no reply'];
/** "They invited my wife, not me". */
const NOT_ME: ReadonlySet<string> = wordSet('self offside filler yet sign was');
const isDenied = ({ denials }: Piece): boolean => [...denials.values()].some((form) => form !== '');
const AGAIN = /^(?:re(?:scheduled|booked)|new |moved)/;
const MOVED = /^(?:moved|pushed|postponed)/;
const BOOKED: readonly ApplicationStatus[] = ['interview booked'];
const DAYS: ReadonlySet<string> = wordSet('date ratio');
const INTERVIEWS: ReadonlySet<string> = wordSet('interview state:booked state:invited');
const MOVABLE: ReadonlySet<ApplicationStatus> = new Set([
  'invited',
  'interview booked',
  'interviewed',
  'withdrawn',
  'declined by me',
]);
const LISTED: ReadonlySet<string> = wordSet('mylist ranklist state:ranked state:waitlisted state:rejected');
/** What is to be done with a program is the applicant's, whoever was spoken of: "Fellows only, skip". */
const TASKS: ReadonlySet<ApplicationStatus> = new Set(['do not apply', 'to verify']);
const REFUSED: ReadonlySet<ApplicationStatus> = new Set([
  'rejected',
  'declined by me',
  'withdrawn',
  'not matched',
  'do not apply',
]);
/** After these "applied" begins another season. */
const CLOSED: ReadonlySet<ApplicationStatus> = new Set(['rejected', 'no reply', 'not matched', 'withdrawn', 'waitlisted']);

export class Account {
  private told: Told[] = [];
  private wasEarlier = false;
  private last: ApplicationStatus = 'not said';
  private isOpen = false;
  /** The last that was told happened, and nobody knows what it was: "missed it", "rescinded 11/2" in words that are not known. */
  private isUnclear = false;
  /** The piece before named where: "rejected at the Bronx campus". */
  private isOfOther = false;
  /** The figures beside "ranked". */
  private places: readonly number[] = [];
  /** Somebody at the program was spoken of. */
  private hasContact = false;
  /** A coordinator was asked: silence may be hers. */
  private isContacted = false;
  /** An application was spoken of that was not sent. */
  private isUnsent = false;

  constructor(
    private readonly text: string,
    private readonly season: number,
  ) {}

  take(statement: Statement): void {
    // "Priya: II 10/3".
    let isOfOthers = isStranger(statement.speaker);
    let isWished = false;
    let wasInvited = false;
    let isTask = false;
    const heard = { ...statement, parts: asApplicantSays(statement.parts, this.hasContact) };
    const pieces = piecesOf(heard, REACHED);
    for (const [at, piece] of pieces.entries()) {
      const { parts } = piece;
      const has = (name: string): boolean => parts.some(({ is }) => is === name);
      this.isContacted ||= has('contact');
      this.hasContact ||= parts.some(namesContact);
      isWished = isWished && piece.isJoined;
      const wasOfOthers = isOfOthers;
      isOfOthers = isAboutOthers(parts) || isOfNamed(parts, this.text) || (isOfOthers && !has('self'));
      const isNotMe =
        wasOfOthers && wasInvited && !has('deny') && piece.parts.every(({ is }) => NOT_ME.has(is)) && isDenied(piece);
      const told: readonly ApplicationStatus[] = isNotMe
        ? UNANSWERED
        : this.isMoved(parts)
          ? BOOKED
          : this.statesOf({ ...piece, isContacted: this.isSilenceOpen, isWished, isTask, last: this.last });
      const isMineToo = pieces[at + 2]?.parts.some(({ is }) => is === 'self') === true;
      const isOfSomebody = isOfOthers || (!isMineToo && isTagged(parts, pieces[at + 1]?.parts ?? [], this.text));
      const states = told.filter((state) => !isOfSomebody || isNotMe || TASKS.has(state));
      wasInvited = parts.some(({ is }) => OF_INVITATION.has(is));
      isWished = isWished || parts.some(({ is, denied }) => !denied && PLANS.has(is));
      // "My brother is PGY-2 there, applied 9/24".
      if (has('pgy') && states.length === 0) isOfOthers = false;
      this.isUnsent =
        states.length === 0 &&
        (this.isUnsent || has('act:apply') || parts.some(({ is, denied }) => denied && is === 'state:applied'));
      isTask = isTask || states.includes('to verify');
      this.add(parts, states, isOfOthers);
    }
  }

  /** "IV 14 Jan canceled, moved to 21 Jan": another day for the same interview. */
  private isMoved(parts: readonly Part[]): boolean {
    const has = (names: ReadonlySet<string>): boolean => parts.some(({ is }) => names.has(is));
    return parts.some(({ form }) => MOVED.test(form)) && has(DAYS) && (has(INTERVIEWS) || MOVABLE.has(this.last)) && !has(LISTED);
  }

  private get isSilenceOpen(): boolean {
    return this.isContacted && !this.told.some(({ status }) => status === 'applied');
  }

  private statesOf(piece: ToldPiece): readonly ApplicationStatus[] {
    return followUp(piece, { isUnsent: this.isUnsent, places: this.places }) ?? statesOf(piece);
  }

  private add(parts: readonly Part[], states: readonly ApplicationStatus[], isOfOthers: boolean): void {
    const has = (name: string): boolean => parts.some(({ is }) => is === name);
    // "IV ❌" may be refused by either, or not have come.
    if (has('cross') && !states.some((state) => REFUSED.has(state))) this.isOpen = true;
    const isApplied = states.includes('applied');
    if (states.length > 0) this.isUnclear = false;
    // "Rejection in my portal, PC says glitch".
    if (has('erred') && states.length === 0 && this.told[this.told.length - 1]?.status === 'rejected') this.told.pop();
    // "Missed the invite".
    if (has('missed') && MISSABLE.has(states[states.length - 1] ?? this.last)) this.isUnclear = true;
    else if (states.length === 0 && ((isTaken(parts) && REFUSED.has(this.last)) || (!isOfOthers && isUnknownAct(parts))))
      this.isUnclear = this.told.length > 0;
    if (states.includes('ranked')) this.places = placesIn(parts);
    // "Rejected at the other campus, here applied 9/24": what was told before was told of another one.
    if (this.isOfOther && states.length > 0 && HERE_WORDS.test(parts[0]?.form ?? '')) this.told = [];
    this.isOfOther = parts.some(({ form }, at) => form === 'at' && parts.slice(0, at).some(({ is }) => NOUNS.has(is)));
    // "Verify that they take 2016 graduates": a year inside a task is what it is about.
    if (!isOfOthers && (!states.some((state) => TASKS.has(state)) || has('lastcycle')))
      this.wasEarlier = isEarlier(parts, this.text, this.season, this.wasEarlier && !(isApplied && CLOSED.has(this.last)));
    this.last = states[states.length - 1] ?? this.last;
    // "Rejected, reapplied": what stands before is of another season.
    if ((has('anew') && !parts.some(({ is }) => PLANS.has(is))) || has('state:reapplied') || (has('again') && isApplied))
      this.told = [];
    // "Interview was 12/3, I got sick, new date 1/14".
    if (states.includes('interview booked') && parts.some(({ form }) => AGAIN.test(form)))
      this.told = this.told.filter(({ status }) => status !== 'interviewed' && status !== 'withdrawn');
    // "Rejected in 2025, so skipping": what is to be done is of now.
    if (this.wasEarlier && (has('lastcycle') || !states.some((state) => TASKS.has(state)))) return;
    // "The invite was withdrawn" is news, "was WL" and "was my number 1" are not.
    const isNews = parts[0]?.is !== 'was' && REFUSED.has(states[states.length - 1] ?? 'not said');
    const isBefore = has('was') && !has('self') && !isNews;
    // "Rejected in error": it was taken back.
    for (const status of states) if (!has('erred') || status !== 'rejected') this.told.push({ status, isBefore });
  }

  /** Where a single state is told. */
  get onlyStatus(): ApplicationStatus {
    return this.told.length === 1 ? this.status : 'not said';
  }

  get status(): ApplicationStatus {
    if (this.isOpen || this.isUnclear) return 'not said';
    const now = this.told.filter(({ isBefore }) => !isBefore);
    const ordered = [...this.told.filter(({ isBefore }) => isBefore), ...now];
    return ordered.reduce<ApplicationStatus>((before, { status }) => newerOf(before, status), 'not said');
  }
}

/** A name before a colon that no word list knows. */
const isStranger = (speaker: Speaker | null): boolean =>
  speaker !== null && !speaker.isProgram && !HEADING.test(speaker.name) && classOfWord(speaker.name, 'status') === null;
/** "Mitteilung: …", "Comunicación: …": the ending of a thing, not of a name. */
const HEADING = /.{4}(?:ung|tion|ción|ção|ment|heit|keit|tät)$/;

/** An unknown word and a day: something happened. */
const isUnknownAct = (parts: readonly Part[]): boolean =>
  parts[0]?.is === 'unknown' &&
  parts[0].form.length > 1 &&
  (holds(parts, 'date') || holds(parts, 'ratio')) &&
  parts.every(({ is }) => is === 'unknown' || HOURS.has(is));
const OF_INVITATION: ReadonlySet<string> = wordSet('state:invited noun:invited plural interview');
/** "I said yes", "accepted 10/12". */
const isTaken = (parts: readonly Part[]): boolean =>
  parts[0]?.form === 'accepted' || parts.some(({ is }, at) => is === 'taken' && holds(parts.slice(0, at), 'self'));
const MISSABLE: ReadonlySet<ApplicationStatus> = new Set(['invited', 'interview booked']);
const HERE_WORDS = /^(?:here|this)$/;
