/** How is a reading or a verdict put into one cell? The exact grammar of HOW_READ, and the columns of SCORE. */
import { type Reason, sentence } from '../domain/decision';
import type {
  AttemptPolicy,
  GraduationPolicy,
  ImgPolicy,
  KindFact,
  Place,
  Program,
  ScorePolicy,
  SharePolicy,
  UscePolicy,
} from '../domain/program';
import { shareText } from '../domain/tier/base';
import type { TierVerdict } from '../domain/tier/tier';
import type { Stance, VisaPolicy } from '../domain/visaPolicy';

const number = (value: number): string => String(Math.round(value * 100) / 100);

const counted = (count: number, unit: string): string => `${number(count)} ${unit}${count === 1 ? '' : 's'}`;

export const showStance = (stance: Stance): string =>
  stance.says === 'notSaid'
    ? 'not said'
    : stance.says === 'if'
      ? `if (${stance.words.replace(/[()]/g, '').trim()})`
      : stance.says;

/** A limit stands in an `if`: the words of the union are those of HOW_READ. */
export const showImgs = ({ says }: ImgPolicy): string =>
  says === 'yes' || says === 'no' || says === 'not said' ? says : `if (${says})`;

export const showVisa = (visa: VisaPolicy): string => `J-1 ${showStance(visa.j1)}; H-1B ${showStance(visa.h1b)}`;

export function showScores(scores: ScorePolicy): string {
  if (scores.required !== null) return `required ${scores.required}`;
  if (scores.preferred !== null) return `preferred ${scores.preferred}`;
  if (scores.typical !== null) return `typical ${scores.typical}`;
  return scores.noMinimum ? 'no minimum' : 'not said';
}

export function showAttempts(attempts: AttemptPolicy): string {
  if (attempts.strength === 'no limit' || attempts.strength === 'not said') return attempts.strength;
  const limits = [
    ...(attempts.any === null ? [] : [`any ${attempts.any}`]),
    ...(attempts.step1 === null ? [] : [`Step 1 ${attempts.step1}`]),
    ...(attempts.step2 === null ? [] : [`Step 2 CK ${attempts.step2}`]),
  ];
  return `${attempts.strength}: ${limits.join(', ')}`;
}

export function showGraduation(limit: GraduationPolicy): string {
  if (limit.strength === 'no limit' || limit.strength === 'not said') return limit.strength;
  if (limit.years !== null) return `${limit.strength} within ${counted(limit.years, 'year')}`;
  if (limit.since !== null) return `${limit.strength} ${limit.since} or later`;
  return limit.strength === 'required' ? 'required, years not said' : 'preferred, recent';
}

export function showUsce(usce: UscePolicy): string {
  const asked =
    usce.strength === 'not required' || usce.strength === 'not said'
      ? usce.strength
      : usce.months === null
        ? `${usce.strength}, length not said`
        : `${usce.strength} ${counted(usce.months, 'month')}`;
  return usce.observership === 'not said' ? asked : `${asked}; observership ${usce.observership}`;
}

export function showShare(share: SharePolicy | null): string {
  if (share === null) return 'not said';
  if (share.high === 0) return 'none';
  if (share.counts !== null) return `${Math.round(share.low * 100)}%–${Math.round(share.high * 100)}% (${share.counts})`;
  return shareText(share);
}

export const showPlace = (place: Place): string =>
  place.state === null ? 'not said' : `${place.state}; ${place.areas.join(', ')}; ${place.division ?? ''}`;

export const showKind = (kind: KindFact): string => `${kind.kind ?? 'not said'}${kind.isNew ? '; new' : ''}`;

export const showEcfmg = (needed: Program['ecfmg']['needed']): string => (needed === 'not said' ? needed : `needed ${needed}`);

/** The limits a program states, in one short line: `CK required 220; attempts any 2; graduation within 5 years`. */
export function showCutoffs(program: Program): string {
  const parts: string[] = [];
  if (program.step1.words !== '') parts.push(`Step 1 ${showScores(program.step1)}`);
  if (program.step2.words !== '') parts.push(`CK ${showScores(program.step2)}`);
  const { typical, required, preferred } = program.step2;
  if (typical !== null && (required !== null || preferred !== null)) parts.push(`typical ${typical}`);
  if (program.attempts.strength !== 'not said') parts.push(`attempts ${showAttempts(program.attempts)}`);
  if (program.graduation.strength !== 'not said') parts.push(`graduation ${showGraduation(program.graduation)}`);
  if (program.usce.strength !== 'not said') parts.push(`USCE ${showUsce(program.usce)}`);
  if (program.ecfmg.needed !== 'not said') parts.push(`ECFMG ${showEcfmg(program.ecfmg.needed)}`);
  return parts.length === 0 ? 'not said' : parts.join('; ');
}

/** All reasons in one text, the deciding one first. */
export const showWhy = (verdict: TierVerdict): string =>
  `${verdict.opening}${verdict.because.map((reason: Reason) => sentence(reason)).join(' ')}`;

/** No answer may begin a formula: a text that would stands in quotation marks. */
export const asText = (text: string): string => (STARTS_FORMULA.includes(text.charAt(0)) && text !== '' ? `“${text}”` : text);

const STARTS_FORMULA = '=+-@\t\r';
