/** How many residents of which group does a cell count: "8 IMG + 4 DO + 12 MD", "36 residents, of whom 9 are IMGs"? */
import { amountsOf, nearOf } from '../../language/amounts';
import { holds, holdsAny } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { bounded, boundOf, type Claim, type Group, groupOfPart } from './claims';
import { OF } from './figures';

const isNumber = (part: Part): boolean => (part.is === 'number' || part.is === 'range') && part.value >= 0;
/** With one of these beside it a number counts something else. */
const ELSEWHERE: ReadonlySet<string> = wordSet('others people pass fail exam score visa j1 h1b matter month year sitting');
const BARE: ReadonlySet<string> = wordSet(
  'sign filler approx more less source now past affirm join yearno hedge percentword img',
);

/** A country counts its graduates, where others are counted beside them. */
const isGroup = (part: Part): boolean => part.is === 'country' || groupOfPart(part) !== null;

/** What the statements of one cell count, group by group. */
export class Census {
  private readonly counts: Record<Group, number | null> = { img: null, us: null, degree: null };
  private caribbean: number | null = null;
  private whole: number | null = null;
  private isTotal = false;

  take(parts: readonly Part[], heads: readonly Group[]): void {
    const amounts = amountsOf(parts, isNumber);
    const byPlace = heads.length > 1 && heads.length === amounts.length && !parts.some(groupOfPart) ? heads : null;
    amounts.forEach((amount, at) => {
      const near = nearOf(amount);
      const { number } = amount;
      if (number.is !== 'number' || !Number.isInteger(number.value) || holdsAny(near, ELSEWHERE)) return;
      const place = near.indexOf(number);
      const named = near.slice(place + 1).find(isGroup) ?? near.find(isGroup);
      const group = byPlace?.[at] ?? (named === undefined ? null : named.is === 'country' ? 'img' : groupOfPart(named));
      const isTotal = holds(near, 'total');
      if (group !== null && !isTotal) {
        this.counts[group] = (this.counts[group] ?? 0) + number.value;
        if (named?.is === 'carib') this.caribbean = (this.caribbean ?? 0) + number.value;
      } else if ((isTotal || holds(near, 'roster')) && !holds(near, 'each')) {
        if (isTotal || !this.isTotal) this.whole = Math.max(isTotal && !this.isTotal ? 0 : (this.whole ?? 0), number.value);
        this.isTotal = this.isTotal || isTotal;
      }
    });
  }

  /** IMGs were counted, whether or not the number of all residents is known. */
  get hasImgs(): boolean {
    return this.counts.img !== null;
  }

  /** How many residents there are, where the cell says so. */
  get total(): number | null {
    return this.whole;
  }

  /** IMGs of all that were counted; null where there is no whole. */
  claim(): (Claim & { readonly caribbean: number | null }) | null {
    const { img, us, degree } = this.counts;
    if (img === null) return null;
    if (img === 0) return { ...CERTAIN, low: 0, high: 0, group: 'img', caribbean: null };
    const others = us === null && degree === null ? null : (us ?? 0) + (degree ?? 0);
    const whole = this.whole !== null && this.whole >= img ? this.whole : others === null ? null : img + others;
    if (whole === null || whole === 0) return null;
    return { ...CERTAIN, low: img / whole, high: img / whole, part: img, whole, group: 'img', caribbean: this.caribbean };
  }
}

const CERTAIN = { part: null, whole: null, range: null, group: null, year: Number.NaN, isNow: false, isPast: false } as const;

/** A number that stands alone under the column is a percent; 0 to 1 a fraction. */
export function bareClaim(parts: readonly Part[], isPercentColumn: boolean): Claim | null {
  const numbers = parts.filter(isNumber);
  const [number] = numbers;
  if (number === undefined || numbers.length > 1 || parts.some((part) => !isNumber(part) && !BARE.has(part.is))) return null;
  const isPercent = holds(parts, 'percentword');
  if (parts.some((part) => OF.has(part.form)) || (holds(parts, 'img') && !isPercent)) return null;
  if (!isPercent && !isPercentColumn && holds(parts, 'past')) return null;
  const top = Number.isNaN(number.high) ? number.value : number.high;
  if (top > 100 || (top > 1 && top < 2)) return null;
  const scale = top <= 1 ? 1 : 100;
  const isPast = holds(parts, 'past');
  return { ...CERTAIN, isPast, ...bounded(boundOf(parts, parts.indexOf(number)), number.value / scale, top / scale) };
}

/** Under a percent header the numbers of groups that add up to a hundred are percents: "DO 70 MD 20 IMG 10". */
export function listedClaims(parts: readonly Part[]): Claim[] {
  const amounts = amountsOf(parts, isNumber);
  const claims = amounts.map((amount): Claim | null => {
    const near = nearOf(amount);
    const named = near.find((part) => groupOfPart(part) !== null);
    const value = amount.number.value / 100;
    if (named === undefined || value > 1 || near.some((part) => ELSEWHERE.has(part.is) || part.is === 'unknown')) return null;
    return { ...CERTAIN, group: groupOfPart(named), ...bounded(boundOf(near, near.indexOf(amount.number)), value, value) };
  });
  const known = claims.filter((claim) => claim !== null);
  const sum = known.reduce((total, claim) => total + claim.low, 0);
  const isWhole = known.length > 1 && Math.abs(sum - 1) <= 0.05;
  return isWhole || (known.length === 1 && known[0]?.group === 'us') ? known : [];
}
