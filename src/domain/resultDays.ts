/** By which day is a Step sat, for its result to be surely there on another? */
import { addDays, type Day, dayOf, yearOf } from './day';

/** Results come on Wednesdays, usually within 4 weeks; USMLE says to allow 8. */
export const USUAL_DAYS = 28;
export const ALLOW_DAYS = 56;

/** Of Step 3, the results of January and February were held until the middle or the end of March. (ECFMG’s notices of 2019 and 2021) */
const HELD_UNTIL = '-03-31';

/** By which the result of a sitting is surely there. */
export function resultBy(sat: Day, isStep3: boolean): Day {
  const by = addDays(sat, ALLOW_DAYS);
  const held = isStep3 ? dayOf(yearOf(sat), 3, 31) : null;
  return held !== null && yearOf(by) === yearOf(sat) && by < held ? held : by;
}

export function lastStep3Sitting(day: Day): Day {
  const sitting = addDays(day, -ALLOW_DAYS);
  const isHeld = yearOf(sitting) === yearOf(day) && day.slice(4) < HELD_UNTIL;
  return (isHeld ? dayOf(yearOf(day) - 1, 12, 31) : null) ?? sitting;
}
