// Which columns of a Table have a type? What they hold can be written; their format, their choices and their notes cannot.
import type { FWorksheet } from '@univerjs/sheets/facade';
import { overlaps, type Place } from './place.ts';

/** As long as the workbook is open; the engine knows no Tables. */
const typed = new WeakMap<object, Typed[]>();

interface Typed extends Place {
  /** Google says it in the person's language. */
  readonly refusal?: string;
}

const REFUSED = 'This operation is not allowed on cells in typed columns.';
/** Google's own limit, counted as typed. */
const LONGEST = 50_000;

export function typedOn(tab: FWorksheet): Typed[] {
  const known = typed.get(tab.getSheet()) ?? [];
  typed.set(tab.getSheet(), known);
  return known;
}

export function mayDress(tab: FWorksheet, place: Place): void {
  const refusing = typedOn(tab).find((one) => overlaps(one, place));
  if (refusing !== undefined) throw new Error(refusing.refusal ?? REFUSED);
}

export function mayHold(values: readonly (readonly unknown[])[]): void {
  if (values.some((row) => row.some((value) => typeof value === 'string' && value.length > LONGEST)))
    throw new Error(`Your input contains more than the maximum of ${LONGEST} characters in a single cell.`);
}
