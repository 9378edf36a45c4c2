/** Which element stands at this place? For places that the caller has counted out; one outside the list is the program's own error and is thrown. */
export function elementAt<One>(list: readonly One[], place: number): One {
  const one = list[place];
  if (one === undefined) throw new RangeError(`No element ${place} of ${list.length}`);
  return one;
}
