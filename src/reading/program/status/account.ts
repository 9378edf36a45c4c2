/** What do the statements of one cell come to, told one after the other: whose, of which season, and which is the latest? */
import { type ApplicationStatus, newerOf } from '../../../domain/applicationStatus';
import type { Statement } from '../../language/dialogue';
import type { Part } from '../../language/scope';
import { DAYS, NOUNS } from './names';
import { type Piece, piecesOf, REFUSES } from './pieces';
import { isEarlier } from './seasons';
import { asApplicantSays, namesContact } from './speech';
import { statesOf } from './states';
import { OTHERS, type Told as ToldPiece, WISHES } from './words';

interface Told {
  readonly status: ApplicationStatus;
  /** "Was WL": it lies behind whatever else is told. */
  readonly isBefore: boolean;
}

/** What a denial can reach. */
const REACHED: ReadonlySet<string> = new Set([...NOUNS, 'someone']);
const PLANS: ReadonlySet<string> = new Set([...WISHES, 'future']);
const OVER: readonly ApplicationStatus[] = ['interviewed'];
const BOOKED: readonly ApplicationStatus[] = ['interview booked'];
const SKIPPED: readonly ApplicationStatus[] = ['do not apply'];
const NONE: readonly ApplicationStatus[] = [];
const ELLIPSIS: ReadonlySet<string> = new Set(['deny', 'filler', 'self', 'sign', 'modal', 'future']);
const HERE: readonly ApplicationStatus[] = ['matched'];
const UNANSWERED: readonly ApplicationStatus[] = ['no reply'];
/** "They invited my wife, not me". */
const NOT_ME: ReadonlySet<string> = new Set(['self', 'offside', 'filler', 'yet', 'sign', 'was']);
const isDenied = ({ denials }: Piece): boolean => [...denials.values()].some((form) => form !== '');
const LOST: readonly ApplicationStatus[] = ['not matched'];
const AGAIN = /^(?:re(?:scheduled|booked)|new )/;
const HOURS: ReadonlySet<string> = new Set(['number', 'filler', 'sign', ...DAYS]);
const LETTERS = /^(?:e-?mail|mail|note|letter|card)s?$/;
const HOUR = /^(?:[ap]m|[ecp]s?t)$/;
const OVER_WORDS: ReadonlySet<string> = new Set(['done', 'filler', ...DAYS]);
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
    let isOfOthers = false;
    let isWished = false;
    let wasInvited = false;
    let isTask = false;
    const heard = { ...statement, parts: asApplicantSays(statement.parts, this.hasContact) };
    for (const piece of piecesOf(heard, REACHED)) {
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
        : this.statesOf({
            ...piece,
            isContacted: this.isContacted && !this.told.some(({ status }) => status === 'applied'),
            isWished,
            isTask,
            last: this.last,
          });
      const states = told.filter((state) => !isOfOthers || isNotMe || TASKS.has(state));
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

  private statesOf(piece: ToldPiece): readonly ApplicationStatus[] {
    // "IV 12/2 → done".
    const isOver =
      this.last === 'interview booked' &&
      piece.parts[0]?.is === 'done' &&
      !piece.parts[0].denied &&
      piece.parts.every(({ is }) => OVER_WORDS.has(is));
    if (isOver) return OVER;
    // "Planned to apply → don't".
    if (this.isUnsent && piece.parts.every(({ is, form }) => ELLIPSIS.has(is) && (is !== 'deny' || REFUSES.test(form))))
      return piece.parts.some(({ is }) => is === 'deny') ? SKIPPED : NONE;
    // "II → accepted → 12/19".
    if (this.last === 'invited' && piece.parts[0]?.form === 'accepted' && piece.parts.some(({ is }) => DAYS.has(is)))
      return BOOKED;
    // "Invited! Dec 15, 10am": who is told the hour has a day.
    if (
      this.last === 'invited' &&
      piece.parts.every(({ is }) => HOURS.has(is)) &&
      piece.parts.some(({ form }) => HOUR.test(form))
    )
      return BOOKED;
    // "IV 11/21; thank-you mail 11/22".
    if (
      this.last === 'interview booked' &&
      piece.parts.some(({ form }) => form === 'thank') &&
      piece.parts.some(({ is, form }) => is === 'given' || LETTERS.test(form))
    )
      return OVER;
    // "IV 11/9, no word since".
    if (this.last === 'interview booked' && piece.parts.some(({ form }) => form === 'since')) return OVER;
    // An acceptance in SOAP binds.
    if (this.last === 'SOAP' && piece.parts.some(({ is, form, denied }) => !denied && (is === 'taken' || form === 'accepted')))
      return HERE;
    // "Ranked 2nd but matched elsewhere", "matched at my #2", "matched at #4, so not here".
    const has = (name: string): boolean => piece.parts.some(({ is, denied }) => is === name && !denied);
    const isOther =
      has('else') || (this.places.length > 0 && placesIn(piece.parts).some((place) => !this.places.includes(place)));
    return has('state:matched') && ((this.last === 'ranked' && isOther) || isNotHere(piece)) ? LOST : statesOf(piece);
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
    if (has('anew') || has('state:reapplied') || (has('again') && isApplied)) this.told = [];
    // "Interview was 12/3, I got sick, new date 1/14".
    if (states.includes('interview booked') && parts.some(({ form }) => AGAIN.test(form)))
      this.told = this.told.filter(({ status }) => status !== 'interviewed');
    // "Rejected in 2025, so skipping": what is to be done is of now.
    if (this.wasEarlier && (has('lastcycle') || !states.some((state) => TASKS.has(state)))) return;
    const isBefore = has('was') && !has('self');
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

/** An unknown word and a day: something happened. */
const isUnknownAct = (parts: readonly Part[]): boolean =>
  parts[0]?.is === 'unknown' &&
  parts[0].form.length > 1 &&
  parts.some(({ is }) => is === 'date' || is === 'ratio') &&
  parts.every(({ is }) => is === 'unknown' || HOURS.has(is));
const OF_INVITATION: ReadonlySet<string> = new Set(['state:invited', 'noun:invited', 'plural', 'interview']);
/** "I said yes", "accepted 10/12". */
const isTaken = (parts: readonly Part[]): boolean =>
  parts[0]?.form === 'accepted' ||
  parts.some(({ is }, at) => is === 'taken' && parts.slice(0, at).some((part) => part.is === 'self'));
const MISSABLE: ReadonlySet<ApplicationStatus> = new Set(['invited', 'interview booked']);
const HERE_WORDS = /^(?:here|this)$/;
const placesIn = (parts: readonly Part[]): number[] =>
  parts.filter(({ is }) => is === 'number' || is === 'ordinal').map(({ value }) => value);
/** "So not here", "not with them". */
const isNotHere = ({ parts, denials }: Piece): boolean =>
  parts.some((part) => (part.form === 'here' || part.form === 'them') && /^(?:not|no)$/.test(denials.get(part.at) ?? ''));

/** "Emeka got invited", "Fatima matched", "they rejected Omar": a name that no word list knows is who was meant. */
function isOfNamed(parts: readonly Part[], text: string): boolean {
  const isName = (part: Part | undefined): boolean => part !== undefined && STRANGE.has(part.is);
  const isCapital = (part: Part): boolean => /^\p{Lu}\p{Ll}/u.test(text.slice(part.at, part.end));
  return parts.some((part, at) => {
    if (!isName(part)) return false;
    const [before, next] = [parts[at - 1], parts[at + 1]];
    if (next?.is === 'given' || next?.is === 'was') return at === 0 && NOUNS.has(parts[at + 2]?.is ?? '');
    if (at === 0 && isCapital(part) && !/(?:ly|ed|ing)$/.test(part.form)) return ACTS.has(next?.is ?? '');
    return at > 1 && isCapital(part) && ACTS.has(before?.is ?? '') && parts[at - 2]?.is === 'they';
  });
}
const STRANGE: ReadonlySet<string> = new Set(['unknown', 'plain', 'name']);
const ACTS: ReadonlySet<string> = new Set([
  'state:applied',
  'state:invited',
  'state:interviewed',
  'state:rejected',
  'state:ranked',
  'state:matched',
  'state:waitlisted',
]);

/** Somebody else is named before any state: "my friend matched here". */
function isAboutOthers(parts: readonly Part[]): boolean {
  const other = parts.findIndex(({ is }) => OTHERS.has(is));
  return other >= 0 && !parts.slice(0, other).some(({ is }) => NOUNS.has(is));
}
