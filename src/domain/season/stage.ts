/** How far is the season on the applicant's day? Not known without Today, and then neither sentence holds. */
import type { Calendar } from '../cuts';
import type { Profile } from '../profile';

/** Only in that year, and before programs read, does "apply now" mean anything: what is sent is read with the first. */
export const isBeforeReading = ({ today }: Pick<Profile, 'today'>, { review }: Calendar): boolean =>
  today !== null && review !== null && today < review && today.slice(0, 4) === review.slice(0, 4);

/** From the first day on which programs read. */
export const hasReadingBegun = ({ today }: Pick<Profile, 'today'>, { review }: Calendar): boolean =>
  today !== null && review !== null && today >= review;

/** Training of that season has begun: whatever is planned, it is not for this one. */
export const isSeasonOver = ({ today }: Pick<Profile, 'today'>, { start }: Calendar): boolean =>
  today !== null && start !== null && today >= start;
