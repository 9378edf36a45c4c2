/** How many slips of the keyboard lie between two words? A letter more, less, other, or two neighbours swapped. */

/** Are the two words at most this many slips apart? */
export function isWithin(one: string, other: string, allowed: number): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const restOne = one.slice(start);
  const restOther = other.slice(start);
  if (restOne === restOther) return true;
  if (allowed === 0) return false;
  return (
    isWithin(restOne.slice(1), restOther.slice(1), allowed - 1) ||
    isWithin(restOne.slice(1), restOther, allowed - 1) ||
    isWithin(restOne, restOther.slice(1), allowed - 1) ||
    (restOne[0] === restOther[1] && restOne[1] === restOther[0] && isWithin(restOne.slice(2), restOther.slice(2), allowed - 1))
  );
}
