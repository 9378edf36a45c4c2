/** Which verdicts were found for each kind of visa, and which of them counts? The last word of the firmest kind. */
import type { Stance, VisaPolicy } from '../../../domain/visaPolicy';
import { type Speaker, trusted } from '../../language/speakers';
import { quote } from '../../text/cellText';
import type { Verdict, Weight } from './verdict';
import { conditional, NOT_SAID } from './visaCondition';

export const VISA_NOT_SAID: VisaPolicy = { j1: NOT_SAID, h1b: NOT_SAID, ead: NOT_SAID };

type Kind = 'j1' | 'h1b' | 'ead';
export const BOTH = ['j1', 'h1b'] as const;
export const isKindName = (name: string): name is Kind => name === 'j1' || name === 'h1b' || name === 'ead';

interface Said {
  readonly verdict: Verdict;
  /** Said of the kind, of visas in general, or read from a kind that merely stands there. */
  readonly weight: Weight | 'general';
  readonly words: string;

  /** Said of new petitions alone: a transfer stays open. */
  readonly ofNewOnes?: boolean;
}

interface Spoken extends Said {
  readonly speaker: Speaker | null;
}

/** The verdicts found so far; a later one of the same weight wins. */
export class Findings {
  readonly said: Record<Kind, Spoken[]> = { j1: [], h1b: [], ead: [] };
  /** The verdict that an exception turns round, and the kinds that "they do not" speaks of. */
  before: Verdict = 'yes';
  lastKinds: readonly string[] = [];
  /** What was said of an earlier time, and whether something was added to it since. */
  readonly former = new Map<string, string>();
  adds = false;

  /** Who is speaking. */
  speaker: Speaker | null = null;

  add(kind: Kind, said: Said): void {
    this.said[kind].push({ ...said, speaker: this.speaker });
  }

  private stance(kind: Kind): Stance {
    // "J-1 (FREIDA) / own website silent": what a list does not say takes nothing back.
    const spoken = this.said[kind].filter((one) => one.verdict !== 'not said' || one.speaker === null || one.speaker.isProgram);
    const all = trusted(spoken, (one, other) => one.verdict === other.verdict);
    const own = all.filter((one) => one.weight === 'said');
    const general = all.filter((one) => one.weight === 'general');
    const weak = all.filter((one) => one.weight === 'bare');
    const last = own[own.length - 1];
    const transfer = last?.verdict === 'no' && last.ofNewOnes ? own.find((one) => one.verdict === 'if') : undefined;
    const chosen = transfer ?? last ?? general[general.length - 1] ?? weak[weak.length - 1];
    // "Formerly J-1 only; now H-1B as well": what was so before stays beside what is added.
    const former = this.former.get(kind);
    if (chosen === undefined && former !== undefined && this.adds) return { says: 'yes', words: quote(former) };
    if (chosen === undefined || chosen.verdict === 'not said') return NOT_SAID;
    // "No sponsorship. ECFMG sponsors exchange visitors": refused in general and named afterwards: which counts is asked.
    if (chosen.weight === 'general' && chosen.verdict === 'no' && all.indexOf(chosen) < all.length - 1) return NOT_SAID;
    // "List: no visas. Own page: J-1": whoever speaks of one kind alone has the other kinds asked.
    if (chosen.weight === 'general' && chosen.verdict === 'no' && this.speaksElsewhere(chosen)) return NOT_SAID;
    return chosen.verdict === 'if' ? conditional(chosen.words) : { says: chosen.verdict, words: quote(chosen.words) };
  }

  private speaksElsewhere({ speaker }: Spoken): boolean {
    const isOther = (one: Spoken): boolean => one.speaker !== null && one.speaker.name !== speaker?.name && one.verdict !== 'no';
    return speaker !== null && BOTH.some((kind) => this.said[kind].some(isOther));
  }

  policy(): VisaPolicy {
    return { j1: this.stance('j1'), h1b: this.stance('h1b'), ead: this.stance('ead') };
  }
}
