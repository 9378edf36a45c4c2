/** Where should a specialty's signals go? To programs with evidence first: rotated there, letters from there, a fitting background. (G2.signal, G3.signal) */
import type { Profile } from '../profile';
import type { Program } from '../program';
import { targetOf, tieTo } from '../tier/areaCeilings';
import type { TierVerdict } from '../tier/tier';

export interface Signalled {
  readonly program: Program;
  readonly verdict: TierVerdict;
  /** Place in the order of work, from 1. */
  readonly order: number;
  /** One signal covers an institution in a specialty: programs with one name here share it. */
  readonly institution: string;
}

interface Evidence {
  readonly weight: number;
  /** "you rotated there", strongest first; empty where there is none. */
  readonly says: readonly string[];
}

/** A rotation and a letter are what the guide names first; the weights are MatchSheet's choice. */
function measureEvidence({ program, verdict }: Pick<Signalled, 'program' | 'verdict'>, profile: Profile): Evidence {
  const { rotated, letter, contact, sameSchool, interviewed } = program.connection;
  const tie = tieTo(profile, program);
  const target = targetOf(profile, program);
  const fits = verdict.because.some(({ code }) => code === 'mission-fit');
  const found: readonly (readonly [boolean, number, string])[] = [
    [rotated, 3, 'you rotated there'],
    [letter, 3, 'a letter from its faculty'],
    [interviewed, 2, 'it interviewed you last year'],
    [fits, 1, 'your language or background fits its mission'],
    [sameSchool, 1, 'residents from your school or country'],
    [contact, 1, 'a person you know there'],
    [target !== null, 1, `in your target area (“${target ?? ''}”)`],
    [tie !== null, 1, `your tie (“${tie ?? ''}”)`],
  ];
  const held = found.filter(([is]) => is);
  return { weight: held.reduce((sum, [, weight]) => sum + weight, 0), says: held.map(([, , says]) => says) };
}

export interface Spent<One> {
  readonly one: One;
  readonly evidence: Evidence;
  /** Other programs of the institution, which the same signal covers. */
  readonly covers: readonly One[];
}

/** An elite program without a rotation or a letter is no place for one: it answers to strengths, not to interest (ours, after G5.tier.ultra). */
const isWorthOne = ({ verdict: { tier }, program }: Signalled): boolean =>
  tier === 'Realistic' ||
  tier === 'Reach' ||
  (tier === 'Ultra-reach' && (program.connection.rotated || program.connection.letter));

/**
 * As many as there are signals, the first for gold. Evidence first; at the same evidence fewer marks, then the order of work.
 * What has no evidence comes last, by its tier.
 */
export function planSignals<One extends Signalled>(open: readonly One[], profile: Profile, count: number): Spent<One>[] {
  const ranked = open
    .filter(isWorthOne)
    .map((one) => ({ one, evidence: measureEvidence(one, profile) }))
    .sort(
      (first, second) =>
        second.evidence.weight - first.evidence.weight ||
        first.one.verdict.marks.length - second.one.verdict.marks.length ||
        first.one.order - second.one.order,
    );
  const isFirst = ({ one }: { readonly one: One }, at: number): boolean =>
    ranked.findIndex((other) => other.one.institution === one.institution) === at;
  return ranked
    .filter(isFirst)
    .slice(0, count)
    .map(({ one, evidence }) => ({
      one,
      evidence,
      covers: open.filter((other) => other !== one && other.institution === one.institution),
    }));
}
