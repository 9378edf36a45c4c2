/** Which day of the season does a deadline without a year name: "10/15", "30 Nov", "12/1"? */
import { type Day, dayOf } from '../../domain/day';
import { statedDay } from '../text/days';

interface Deadline {
  /** The first day that may be meant. */
  readonly from: Day;
  /** The last: "12/1" is December 1 or January 12. */
  readonly by: Day;
}

/** Applications open in June, and the last of a season close in spring. */
const OPENS = 6;
const EITHER_WAY = /^\W*(\d{1,2})\/(\d{1,2})\W*$/;

/** @param season The year of the Match, which the day is of. */
export function yearlessDeadline(folded: string, season: number): Deadline | null {
  const inSeason = (month: number, day: number): Day | null => dayOf(month >= OPENS ? season - 1 : season, month, day);
  const stated = statedDay(folded);
  if (stated !== null) {
    const day = stated.year !== null || stated.day === null ? null : inSeason(stated.month, stated.day);
    return day === null ? null : { from: day, by: day };
  }
  const either = EITHER_WAY.exec(folded);
  if (either === null) return null;
  const [first, second] = either.slice(1);
  const [one, other] = [inSeason(Number(first), Number(second)), inSeason(Number(second), Number(first))];
  if (one === null || other === null) return null;
  return one < other ? { from: one, by: other } : { from: other, by: one };
}
