// What of a tab is protected, and whom does that stop? A warning stops nobody; another person's protection stops the script of this one.
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Calls } from './calls.ts';
import { overlaps, type Place } from './place.ts';
import { strict } from './strict.ts';

export interface Protection {
  readonly place: Place;
  description: string;
  isWarningOnly: boolean;
  /** Made by somebody else, who has not let this person in. */
  readonly isAnothers: boolean;
}

/** The engine's own permissions are for its screen; these live as long as the workbook is open, and do not move with their cells. */
const protections = new WeakMap<object, Protection[]>();

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export const protectionsOf = (tab: FWorksheet): Protection[] => {
  const sheet = tab.getSheet();
  const known = protections.get(sheet) ?? [];
  protections.set(sheet, known);
  return known;
};

export const isProtected = (tab: FWorksheet, place: Place): boolean =>
  protectionsOf(tab).some((one) => one.isAnothers && !one.isWarningOnly && overlaps(one.place, place));

export function mayWrite(tab: FWorksheet, place: Place): void {
  if (isProtected(tab, place)) throw new Error(PROTECTED);
}

export function protect(tab: FWorksheet, place: Place, calls: Calls, rangeOf: (place: Place) => unknown): object {
  const made: Protection = { place, description: '', isWarningOnly: false, isAnothers: false };
  protectionsOf(tab).push(made);
  return protectionStandIn(tab, made, calls, rangeOf);
}

export function protectionStandIn(tab: FWorksheet, one: Protection, calls: Calls, rangeOf: (place: Place) => unknown): object {
  const standIn: object = strict<object>(
    'Protection',
    {
      getDescription: () => one.description,
      getRange: () => rangeOf(one.place),
      setDescription: (text: string) => {
        one.description = text;
        return standIn;
      },
      setWarningOnly: (is: boolean) => {
        one.isWarningOnly = is;
        return standIn;
      },
      remove: () => {
        const all = protectionsOf(tab);
        all.splice(all.indexOf(one), 1);
      },
    },
    calls,
  );
  return standIn;
}
