/** What is asked of a piece: who acts, what is wished, what is denied? */
import type { ApplicationStatus } from '../../../domain/applicationStatus';
import { holds, holdsAny } from '../../language/holding';
import type { Part } from '../../language/scope';
import { BUT_IF, BY } from './forms';
import { DAYS } from './names';
import type { Piece } from './pieces';

/** What makes of a state a wish, a plan, a guess or a condition. */
const WISHES = ['modal', 'wish', 'hedge', 'condition'] as const;

/** A piece, and what the whole cell says beside it. */
export interface Told extends Piece {
  /** A coordinator was asked: silence may be hers. */
  readonly isContacted: boolean;
  /** What it is joined to is wished or planned, and so is it. */
  readonly isWished: boolean;
  /** It follows a task: "verify, then signal". */
  readonly isTask: boolean;
  /** It is joined to what they did: "they wrote and declined". */
  readonly isTheirs: boolean;
  /** What was told last before it. */
  readonly last: ApplicationStatus;
}

/** What is ahead, sure or not. */
export const PLANS: ReadonlySet<string> = new Set([...WISHES, 'future']);
const ADVISES = /^(?:advis|recommend|suggest|(?:asked|want(?:s|ed)?) (?:me )?(?:not )?to$)/;
const NOT_DONE = /^(?:did|nahi hua|没|未|لم|ch[ưu]a|belum|chaina|(?:hin)?di pa|could|have|has|had|was|were|not yet|pas encore)/;

/** What a piece is asked about its own words. */
export class Words {
  readonly parts: readonly Part[];
  readonly unknown: number;
  /** Where each class stands first without a denial. */
  private readonly first = new Map<string, number>();

  constructor(private readonly told: Told) {
    this.parts = told.parts;
    let unknown = 0;
    this.parts.forEach(({ is, denied, form }, at) => {
      if (is === 'unknown') unknown += 1;
      // "Later withdrew" has happened.
      if (form === 'later' && this.parts[at + 1]?.is.startsWith('state:')) return;
      if (!denied && !this.first.has(is)) this.first.set(is, at);
    });
    this.unknown = unknown;
  }

  get isContacted(): boolean {
    return this.told.isContacted;
  }

  get lastDenial(): string {
    return this.told.lastDenial;
  }

  get isTheirs(): boolean {
    return this.told.isTheirs;
  }

  get isTask(): boolean {
    return this.told.isTask;
  }

  get isInvited(): boolean {
    return this.told.last === 'invited' || this.told.last === 'interview booked';
  }

  get isRanked(): boolean {
    return this.told.last === 'ranked';
  }

  /** A place on a waiting list was told before that part. */
  isWaitlistedAt(at: number): boolean {
    return this.told.last === 'waitlisted' || holds(this.parts.slice(0, at), 'state:waitlisted');
  }

  /** Nothing in it is denied. */
  get hasNoDenial(): boolean {
    return [...this.told.denials.values()].every((form) => form === '');
  }

  /** The denial before a part, as it is written. */
  denialOf({ at }: Part): string {
    return this.told.denials.get(at) ?? '';
  }

  /** "Don't apply unless …". */
  isConditionalAt(at: number): boolean {
    return this.parts.slice(at + 1).some((part) => BUT_IF.has(part.form) || BUT_IF.has(this.denialOf(part)));
  }

  /** A wish, a plan, a guess or a condition before that place. */
  isWishedAt(at: number): boolean {
    return this.told.isWished || WISHES.some((name) => this.hasBefore(at, name));
  }

  /** "Advised not to apply": what others advise is no wish of hers. */
  isAdvisedAt(at: number): boolean {
    return !this.told.isWished && this.parts.slice(0, at).every(({ is, form }) => !PLANS.has(is) || ADVISES.test(form));
  }

  /** "Did not apply" tells what has not happened, "will not apply" what shall not. */
  isRefusal(part: Part): boolean {
    const denial = this.denialOf(part) || this.lastDenial;
    return part.denied && !NOT_DONE.test(denial) && !this.has('yet');
  }

  get hasDay(): boolean {
    return holdsAny(this.parts, DAYS);
  }

  has(name: string): boolean {
    return this.first.has(name);
  }

  /** Before that place. */
  hasBefore(at: number, ...names: readonly string[]): boolean {
    return names.some((name) => (this.first.get(name) ?? at) < at);
  }

  /** Who is named last before that place as the one who acts: "they have no visas so I withdrew" is hers. */
  actorBefore(at: number): string {
    const actors = this.parts
      .slice(0, at)
      .filter(({ is, form }) => (is === 'they' && form !== 'them') || (is === 'self' && ACTING.test(form)));
    return actors[actors.length - 1]?.is ?? '';
  }

  /** Beside that place stands what she does herself: "nothing done", "no mandé nada". */
  isOwnDeedAt(at: number): boolean {
    return [this.parts[at - 1], this.parts[at + 1]].some((part) => part !== undefined && OWN_DEED.test(part.form));
  }

  /** A day, and then that it is done. */
  isOverAt(at: number): boolean {
    const behind = this.parts.slice(at + 1);
    const day = behind.findIndex(({ is }) => DAYS.has(is));
    return day >= 0 && behind.slice(day).some(({ is, denied }) => is === 'done' && !denied);
  }

  /** "by them", "by the program": who did what is told. */
  isBy(name: string): boolean {
    return (
      this.parts.some((part, at) => part.is === name && (BY.has(this.parts[at - 1]?.form ?? '') || MYSELF.test(part.form))) ||
      this.isByThe(name)
    );
  }

  private isByThe(name: string): boolean {
    return this.parts.some((part, at) => part.is === name && BY.has(this.parts[at - 2]?.form ?? ''));
  }

  /** A wish or a plan anywhere: too much for a noun alone. */
  get isLater(): boolean {
    return this.has('future') || WISHES.some((name) => this.has(name));
  }

  /** "80% rejected". */
  get isStatistic(): boolean {
    return this.has('percent');
  }
}
const OWN_DEED = /^(?:else|done|fait|hecho|feito|gemacht|(?:he )?(?:mand|envi).*)$/;
const ACTING = /^(?:i(?:'|m|ve)?.*|we|yo|eu|je|ich)$/;
const MYSELF = /self$|m[êe]me$|mism/;
