/** Which of the numbers found of one strength counts? */
import { ofLatestYear } from '../../language/newest';
import type { Said } from './said';
import type { Strength } from './strength';

/** Today's before an older one, the IMGs' before one for all, the first of what is left. */
export function bestOf(said: readonly Said[], strength: Strength): number | null {
  const own = counted(said, strength);
  const best =
    own.find((one) => one.group === 'img' && !one.isBelow) ??
    own.find((one) => one.isMean) ??
    own.find((one) => !one.isBelow) ??
    own[0];
  return best?.value ?? null;
}

/** Two different minima, and nothing says whose each is. */
export function isContradicted(said: readonly Said[]): boolean {
  const required = counted(said, 'required').filter((one) => !one.isBelow);
  const ofImgs = narrowed(required, ({ isOfImgs }) => isOfImgs);
  return new Set(narrowed(ofImgs, ({ isSpoken }) => isSpoken).map(({ value }) => value)).size > 1;
}

/** Of today where any is, from the program itself where a list says otherwise, of the latest year. */
function counted(said: readonly Said[], strength: Strength): readonly Said[] {
  const asked = said.filter((one) => one.group !== 'us' && !one.isUnasked);
  const now = narrowed(asked, ({ isNow }) => isNow);
  const own = now.some(({ source }) => source === 'told') ? narrowed(now, ({ source }) => source === 'own') : now;
  return ofLatestYear(own).filter((one) => one.strength === strength);
}

/** Those for which something holds, where it holds for any. */
function narrowed<One>(all: readonly One[], is: (one: One) => boolean): readonly One[] {
  const some = all.filter(is);
  return some.length > 0 ? some : all;
}
