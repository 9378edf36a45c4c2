/** What stands around one number of the wanted exam: of which year, of whom, who says it, and is it asked at all? */
import { type Amount, nearOf } from '../../language/amounts';
import { holds, holdsAny } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { type Group, groupOf } from './owners';
import { isBelow, isUnasked, type Strength } from './strength';

/** A number of the wanted exam with what was found around it. */
export interface Said {
  readonly value: number;
  readonly strength: Strength;
  readonly year: number;
  readonly isNow: boolean;
  /** An average, and not what some residents had. */
  readonly isMean: boolean;
  /** The highest score that is not enough ("229 or less"). */
  readonly isBelow: boolean;
  readonly source: Source;
  readonly group: Group | null;
  /** Its own words ask for it, or say whose it is; not only those of a neighbor. */
  readonly isSpoken: boolean;
  readonly isOfImgs: boolean;
  /** "230 not required", and no wish beside it. */
  readonly isUnasked: boolean;
}

/** @param group Whose it is, or the number's before it. */
export function saidOf(amount: Amount, value: number, strength: Strength, group: Group | null): Said {
  const near = nearOf(amount);
  return {
    value,
    strength,
    year: amount.words.find((part) => part.is === 'yearno')?.value ?? Number.NaN,
    isNow: holds(near, 'now'),
    isMean: holds(near, 'typical'),
    isBelow: isBelow(near) && near.some((part) => part.is === 'less' && part.form.startsWith('or ')),
    source: sourceOf(near),
    group,
    isSpoken: holdsAny(near, ASKS),
    isOfImgs: groupOf(amount) === 'img',
    isUnasked: isUnasked(near) && !holds(amount.words, 'wish'),
  };
}
const ASKS: ReadonlySet<string> = wordSet('demand limit only more');

/** Who says it: the program's own people, or a list, a site, a friend? */
type Source = 'own' | 'told' | null;
function sourceOf(near: readonly Part[]): Source {
  const source = near.find((part) => part.is === 'source');
  if (source === undefined) return null;
  return PEOPLE.has(source.form) ? 'own' : 'told';
}
const PEOPLE: ReadonlySet<string> = wordSet(
  'pc pcs pd apd coordinator coord director secretary chief email mail reply office phone',
);
