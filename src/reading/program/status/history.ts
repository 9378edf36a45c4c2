/** What holds of the states that a cell tells one after the other: which lie behind, which were taken back, which is the latest? */
import { type ApplicationStatus, newerOf } from '../../../domain/applicationStatus';
import { holds, holdsAny } from '../../language/holding';
import type { Part } from '../../language/scope';
import { placesIn } from './follows';
import { isUnheard } from './later';
import { NOUNS } from './names';
import { isTaken } from './news';
import { isEarlier } from './seasons';
import { PLANS } from './words';

interface Told {
  readonly status: ApplicationStatus;
  /** "Was WL": it lies behind whatever else is told. */
  readonly isBefore: boolean;
}

/** What one piece tells. */
interface News {
  readonly parts: readonly Part[];
  readonly states: readonly ApplicationStatus[];
  readonly isOfOthers: boolean;
  /** What parts it from the piece before: "then". */
  readonly opener: string;
}

/** What is to be done with a program is the applicant's, whoever was spoken of: "Fellows only, skip". */
export const TASKS: ReadonlySet<ApplicationStatus> = new Set(['do not apply', 'to verify']);
const REFUSED: ReadonlySet<ApplicationStatus> = new Set([
  'rejected',
  'declined by me',
  'withdrawn',
  'not matched',
  'do not apply',
]);
/** After these "applied" begins another season. */
const CLOSED: ReadonlySet<ApplicationStatus> = new Set(['rejected', 'no reply', 'not matched', 'withdrawn', 'waitlisted']);
const MISSABLE: ReadonlySet<ApplicationStatus> = new Set(['invited', 'interview booked']);
const AGAIN = /^(?:re(?:scheduled|booked)|new |moved)/;
const HERE = /^(?:here|this)$/;

export class History {
  private told: Told[] = [];
  private wasEarlier = false;
  private isOpen = false;
  /** The last that was told happened, and nobody knows what it was: "missed it", "rescinded 11/2" in words that are not known. */
  private isUnclear = false;
  /** The piece before named where: "rejected at the Bronx campus". */
  private isElsewhere = false;
  /** The state that was told last, of whatever season. */
  last: ApplicationStatus = 'not said';
  /** The figures beside "ranked". */
  places: readonly number[] = [];

  constructor(
    private readonly text: string,
    private readonly season: number,
  ) {}

  get hasApplied(): boolean {
    return this.told.some(({ status }) => status === 'applied');
  }

  /** Where a single state is told. */
  get onlyStatus(): ApplicationStatus {
    return this.told.length === 1 ? this.status : 'not said';
  }

  get status(): ApplicationStatus {
    return this.isOpen || this.isUnclear ? 'not said' : this.latest;
  }

  private get latest(): ApplicationStatus {
    const now = this.told.filter(({ isBefore }) => !isBefore);
    const ordered = [...this.told.filter(({ isBefore }) => isBefore), ...now];
    return ordered.reduce<ApplicationStatus>((before, { status }) => newerOf(before, status), 'not said');
  }

  add(news: News): void {
    const { parts, states } = news;
    this.doubt(news);
    if (states.includes('ranked')) this.places = placesIn(parts);
    // "Rejected at the other campus, here applied 9/24": what was told before was told of another one.
    if (this.isElsewhere && states.length > 0 && HERE.test(parts[0]?.form ?? '')) this.told = [];
    this.isElsewhere = parts.some(({ form }, at) => form === 'at' && parts.slice(0, at).some(({ is }) => NOUNS.has(is)));
    this.date(news);
    this.last = states[states.length - 1] ?? this.last;
    this.forget(news);
    // "Rejected in 2025, so skipping": what is to be done is of now.
    if (this.wasEarlier && (holds(parts, 'lastcycle') || !states.some((state) => TASKS.has(state)))) return;
    // "The invite was withdrawn" is news, "was WL" and "was my number 1" are not.
    const isNews = parts[0]?.is !== 'was' && REFUSED.has(states[states.length - 1] ?? 'not said');
    // "Moved to the waitlist since the slots were full" tells why.
    const why = parts.findIndex(({ form }) => form === 'since' || form === 'because');
    const isBefore = holds(why < 0 ? parts : parts.slice(0, why), 'was') && !holds(parts, 'self') && !isNews;
    // "Rejected in error", "withdrew by mistake": it was taken back.
    for (const status of states)
      if (!holds(parts, 'erred') || (status !== 'rejected' && status !== 'withdrawn')) this.told.push({ status, isBefore });
  }

  /** What leaves open how it ended. */
  private doubt({ parts, states, isOfOthers, opener }: News): void {
    // "IV ❌" may be refused by either, or not have come.
    if (holds(parts, 'cross') && !states.some((state) => REFUSED.has(state))) this.isOpen = true;
    if (states.length > 0) this.isUnclear = false;
    // "Missed the invite".
    if (holds(parts, 'missed') && MISSABLE.has(states[states.length - 1] ?? this.last)) this.isUnclear = true;
    else if (
      states.length === 0 &&
      ((isTaken(parts) && !holds(parts, 'else') && REFUSED.has(this.last)) ||
        (!isOfOthers && isUnheard(parts, this.latest, opener)))
    )
      this.isUnclear = this.told.length > 0;
  }

  /** Whether what is told is of an earlier season. */
  private date({ parts, states, isOfOthers }: News): void {
    // "Verify that they take 2016 graduates": a year inside a task is what it is about.
    if (isOfOthers || (states.some((state) => TASKS.has(state)) && !holds(parts, 'lastcycle'))) return;
    const goesOn = this.wasEarlier && !(states.includes('applied') && CLOSED.has(this.last));
    this.wasEarlier = isEarlier(parts, this.text, this.season, goesOn);
  }

  /** What a piece takes back, or what it shows to be of another season. */
  private forget({ parts, states }: News): void {
    // "Rejection in my portal, PC says glitch".
    if (holds(parts, 'erred') && states.length === 0 && this.told[this.told.length - 1]?.status === 'rejected') this.told.pop();
    // "Rejected, reapplied": what stands before is of another season.
    if (
      (holds(parts, 'anew') && !holdsAny(parts, PLANS)) ||
      holds(parts, 'state:reapplied') ||
      (holds(parts, 'again') && states.includes('applied'))
    )
      this.told = [];
    // "Interview was 12/3, I got sick, new date 1/14".
    if (states.includes('interview booked') && parts.some(({ form }) => AGAIN.test(form)))
      this.told = this.told.filter(({ status }) => status !== 'interviewed' && status !== 'withdrawn');
  }
}
