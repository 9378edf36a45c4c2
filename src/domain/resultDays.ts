/** By which day is a Step sat, for its result to be surely there on another? */
import { addDays, type Day, dayOf, yearOf } from './day';

/** Results come on Wednesdays, usually within 4 weeks; USMLE says to allow 8. */
export const USUAL_DAYS = 28;
export const ALLOW_DAYS = 56;

/** Of Step 3, the results of January and February were held until the middle or the end of March. (ECFMG’s notices of 2019 and 2021) */
const HELD_UNTIL = '-03-31';

export function lastStep3Sitting(day: Day): Day {
  const sitting = addDays(day, -ALLOW_DAYS);
  const isHeld = yearOf(sitting) === yearOf(day) && day.slice(4) < HELD_UNTIL;
  return (isHeld ? dayOf(yearOf(day) - 1, 12, 31) : null) ?? sitting;
}
