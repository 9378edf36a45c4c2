/** How many of a program's IMGs studied in the Caribbean: "11 of 20 (9 Caribbean)", "nearly all from Caribbean schools"? */
import { holds, placeOf } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';

export type Caribbean = number | 'all' | null;

/** What may stand between a count and the schools it is of: "9 of them are from Caribbean schools". */
const BETWEEN: ReadonlySet<string> = wordSet('filler subject sign people approx img roster ask');
const NOT_ALL: ReadonlySet<string> = wordSet('any each both either');

/** Null where nothing is counted, and where it is denied. */
export function caribbeanOf(parts: readonly Part[]): Caribbean {
  const place = placeOf(parts, 'carib');
  const named = parts[place];
  if (named === undefined || named.denied || holds(parts, 'deny') || holds(parts, 'except')) return null;
  let before = place - 1;
  while (before >= 0 && BETWEEN.has(parts[before]?.is ?? '')) before -= 1;
  const counted = parts[before];
  if (counted?.is === 'number' || counted?.is === 'counts') return counted.value;
  const after = parts[place + 1]?.is === 'sign' ? parts[place + 2] : parts[place + 1];
  if (after?.is === 'number') return after.value;
  return parts.some((part) => part.is === 'only' || (part.is === 'all' && !NOT_ALL.has(part.form))) ? 'all' : null;
}
