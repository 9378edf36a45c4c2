/** Does the applicant meet what the condition of a visa hangs on, or can it still be met in time? (G5.visa.h1b) */
import { addDays, addMonths, type Day, dayOf, sayDay, sayDayOrMonth } from '../day';
import { lastStep3Sitting } from '../resultDays';
import type { StatedDay, VisaCondition } from '../visaPolicy';
import type { VisaAnswer, VisaFacts } from './visa';

/** Step 3 is planned, and too late to be surely passed by the day that the words name. */
export type Late = { readonly on: string; readonly by: string; readonly last: string };

/** Empty where no day is named, or no sitting is planned that is still ahead. */
export function lateFor({ step3By }: VisaCondition, facts: VisaFacts): { readonly late?: Late } {
  const by = dayAsked(step3By, facts)?.first;
  const { step3On: on, today } = facts;
  if (by === undefined || on === null || (today !== null && on < today)) return {};
  return { late: { on: sayDayOrMonth(on), by: sayDay(by), last: sayDay(lastStep3Sitting(by)) } };
}

/** A condition the profile can no longer meet is a no; one it meets is a yes; Step 3 ahead is the applicant's own task. */
export function settleCondition(condition: VisaCondition, facts: VisaFacts): VisaAnswer {
  if (condition.transfersOnly && !condition.programDecides) return 'no';
  if (condition.scoreAtLeast !== null && facts.step2 !== null && facts.step2 < condition.scoreAtLeast) return 'no';
  const step3Open = condition.step3 && !facts.step3Passed;
  const by = dayAsked(condition.step3By, facts);
  const isTooLate = by !== null && facts.today !== null && facts.today > by.last;
  if (step3Open && isTooLate) return 'no';
  if (condition.programDecides || condition.transfersOnly) return 'if the program';
  const scoreOpen = condition.scoreAtLeast !== null && facts.step2 === null;
  if (step3Open) return isPlannedInTime(facts, by?.first ?? null) ? 'if the applicant' : 'if Step 3';
  return scoreOpen ? 'if the applicant' : 'yes';
}

/** The first and the last day that words can mean. */
interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

function dayAsked(by: VisaCondition['step3By'], { season, review, rankList, start }: VisaFacts): DaySpan | null {
  if (by === null) return null;
  if (typeof by === 'object') return daysStated(by, season);
  // With the first applications, or with one that is sent later, once it is passed.
  if (by === 'application') return review === null ? null : { first: review, last: rankList ?? review };
  const day = by === 'start' ? start : rankList;
  return day === null ? null : { first: day, last: day };
}

/** With the result in hand on the day that the condition names; else sat by the day on which programs begin to read. */
function isPlannedInTime({ step3On, today, review }: VisaFacts, by: Day | null): boolean {
  const last = by === null ? review : lastStep3Sitting(by);
  return step3On !== null && (today === null || step3On >= today) && (last === null || step3On <= last);
}

/** From August a day without a year lies in the year before the Match, else in that of the Match; null where the season is not known. */
function daysStated({ year, month, day }: StatedDay, season: number | null): DaySpan | null {
  const inYear = year ?? (season === null ? null : month >= 8 ? season - 1 : season);
  const first = inYear === null ? null : dayOf(inYear, month, day ?? 1);
  return first === null ? null : { first, last: day === null ? addDays(addMonths(first, 1), -1) : first };
}
