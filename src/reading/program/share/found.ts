/** What do the statements of one cell add up to: which share of the residents are IMGs? */
import type { SharePolicy } from '../../../domain/program';
import { holds } from '../../language/holding';
import { ofLatestYear } from '../../language/newest';
import type { Part } from '../../language/scope';
import { elementsOf } from '../../language/tokens';
import { quote } from '../../text/cellText';
import { remembered } from '../../text/memo';
import { wordSet } from '../../text/wordSet';
import { type Caribbean, caribbeanOf } from './caribbean';
import { bareClaim, Census, listedClaims } from './census';
import { type Claim, claimsOf, type Group, groupOfPart } from './claims';
import { isShare } from './figures';
import { wholeOf } from './wholes';

export const NOTHING = { part: null, whole: null, caribbean: null, counts: null } as const;

/** What a header says of the shares under it. */
export const columnUnder = remembered((header) => {
  const elements = header === '' ? [] : elementsOf(header, 'share');
  const isPercent = elements.some((one) => one.form === '%' || one.is === 'percentword' || SHARE_WORDS.has(one.form));
  return {
    heads: elements.map(groupOfPart).filter((one) => one !== null),
    isPercent,
    isCount: !isPercent && elements.some((one) => one.is === 'roster' || one.is === 'total' || COUNTS.has(one.form)),
  };
});
const COUNTS: ReadonlySet<string> = new Set(['#', 'number', 'number of', 'count', 'many', 'how many', 'no of']);

/** What the statements of one cell add up to. */
export class Found {
  private readonly claims: Claim[] = [];
  private readonly census = new Census();
  private readonly heads: readonly Group[];
  private readonly isPercentColumn: boolean;
  private readonly isCountColumn: boolean;
  private whole: 0 | 1 | null = null;
  private caribbean: Caribbean = null;

  constructor(
    private readonly text: string,
    header: string,
  ) {
    const { heads, isPercent, isCount } = columnUnder(header);
    this.heads = heads;
    this.isPercentColumn = isPercent;
    this.isCountColumn = isCount;
  }

  take(all: readonly Part[], isFirst: boolean): void {
    // "5 of the 15 of us".
    const isWe = all[all.length - 1]?.form === 'us' && all[all.length - 2]?.form === 'of';
    const parts = isWe ? all.slice(0, -2) : all;
    if (isNotOfResidents(parts)) return;
    this.caribbean ??= caribbeanOf(parts);
    const before = this.claims.length;
    this.claims.push(...claimsOf(parts, this.heads));
    if (this.claims.length > before || parts.some(isShare)) return;
    const bare = this.isCountColumn ? null : bareClaim(parts, this.isPercentColumn);
    if (bare !== null) {
      if (isFirst || !bare.isPast) this.claims.push(bare);
      return;
    }
    const listed = this.isPercentColumn ? listedClaims(parts) : [];
    if (listed.length > 0) this.claims.push(...listed);
    else this.census.take(parts, this.heads);
    const whole = wholeOf(parts, isFirst);
    if (whole !== null && (this.whole === null || isFirst)) this.whole = whole;
  }

  policy(): SharePolicy | null {
    const claims = this.newest();
    const best =
      claims.find((one) => one.group === 'img' && one.part !== null) ??
      claims.find((one) => one.group === 'img') ??
      claims.find((one) => one.group === null && one.part !== null) ??
      agreed(claims.filter((one) => one.group === null));
    const counted = this.census.claim();
    // What was so before says nothing where today's IMGs were counted, be it without their whole.
    const isOld = best?.isPast === true && this.census.hasImgs;
    if (best !== null && best !== undefined && !isOld) return this.shown(best);
    if (counted !== null) return this.shown(counted, counted.caribbean);
    const all = this.census.total;
    if (this.whole === 1 && all !== null) return { ...NOTHING, low: 1, high: 1, part: all, whole: all, words: quote(this.text) };
    if (this.whole !== null) return { ...NOTHING, low: this.whole, high: this.whole, words: quote(this.text) };
    return this.complement(claims.filter((one) => one.group === 'us'));
  }

  /** The latest year, what is said of now, and what was only where nothing else is said. */
  private newest(): readonly Claim[] {
    let claims: readonly Claim[] = this.claims;
    if (claims.some((one) => one.isNow)) claims = claims.filter((one) => one.isNow || (!one.isPast && Number.isNaN(one.year)));
    if (claims.some((one) => !one.isPast)) claims = claims.filter((one) => !one.isPast);
    return ofLatestYear(claims);
  }

  private shown(claim: Claim, caribbean: number | null = null): SharePolicy {
    const { low, high, part, whole } = claim;
    const words = quote(this.text);
    if (part !== null && whole !== null) {
      const fromCaribbean = high === 0 ? null : (caribbean ?? this.caribbeanIn(part));
      return { low, high, part, whole, caribbean: fromCaribbean, counts: null, words };
    }
    const isRange = claim.range !== null && high > 0;
    const counts = isRange ? claim.range.map((one) => this.text.slice(one.at, one.end)).join(' of ') : null;
    return { ...NOTHING, low, high, whole, counts, words };
  }

  private caribbeanIn(imgs: number): number | null {
    if (this.caribbean === null) return null;
    if (this.caribbean === 'all') return imgs;
    return this.caribbean <= imgs ? this.caribbean : null;
  }

  /** Where only US graduates are given, the IMGs are at most the rest; counts tell it exactly. */
  private complement(claims: readonly Claim[]): SharePolicy | null {
    const [first] = claims;
    if (first === undefined) return null;
    if (first.part !== null && first.whole !== null) {
      const part = first.whole - first.part;
      return this.shown({ ...first, part, low: part / first.whole, high: part / first.whole });
    }
    const sum = claims.reduce((total, one) => total + one.low, 0);
    return { ...NOTHING, low: 0, high: Math.max(0, round(1 - sum)), words: quote(this.text) };
  }
}

/** "60% of interviews go to IMGs", "50% of our fellows", "100% pass rate of our IMGs": a share of something else than residents. */
const isNotOfResidents = (parts: readonly Part[]): boolean =>
  (!holds(parts, 'roster') &&
    parts.some(({ is }, at) => ELSE.has(is) && parts.slice(Math.max(0, at - 3), at).some(({ form }) => form === 'of'))) ||
  parts.some(({ is, form }, at) => is === 'matter' && RATES.test(form) && parts[at - 1]?.is === 'percent');
const ELSE: ReadonlySet<string> = wordSet('matter others interview');
const RATES = /^(?:board )?(?:pass|match) rates?$/;
const SHARE_WORDS: ReadonlySet<string> = wordSet(
  'share ratio proportion rate anteil porcentaje percentage pct porcentagem pourcentage',
);
const round = (fraction: number): number => Math.round(fraction * 10000) / 10000;

/** One claim, or several that say the same but for rounding; two that differ tell nothing. */
const agreed = (claims: readonly Claim[]): Claim | null => {
  const [first, ...rest] = claims;
  if (first === undefined) return null;
  const same = rest.every((one) => Math.abs(one.low - first.low) < ROUNDING && Math.abs(one.high - first.high) < ROUNDING);
  return same ? first : null;
};
const ROUNDING = 0.006;
