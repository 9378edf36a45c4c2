/** Is US clinical experience or the ECFMG certificate missing, and can it still be there when applications are read? (G3.usce.kind, G5.date.ready) */
import type { Calendar } from '../cuts';
import { type Day, sayDayOrMonth } from '../day';
import { finding, monthsInWords } from '../finding';
import type { Profile } from '../profile';
import type { Program } from '../program';
import { countsObserverships, type ProgramContext } from './ceiling';
import { ask, type Eligibility, met, stop } from './eligibilityResult';

/** Can what is missing still be there when applications are read? */
const canStillMend = (profile: Profile, by: Day | null, calendar: Calendar): boolean =>
  (by !== null && (calendar.review === null || by <= calendar.review)) ||
  profile.today === null ||
  calendar.review === null ||
  profile.today < calendar.review;

/** To whom writes of observerships alone: no hands-on month may be meant, or the row was forgotten. */
const HANDS_ON = 'USCE: how many of your months were hands-on? Fill in “Hands-on USCE months” in PROFILE.';

export function checkUsce(profile: Profile, program: Program, context: ProgramContext, calendar: Calendar): Eligibility {
  const { now, planned, by } = profile.usceMonths;
  const watched = profile.observershipMonths.now ?? 0;
  // Where PROFILE says nothing of US experience, that is asked once for the whole list.
  if (program.usce.strength !== 'required' || (now === null && watched === 0)) return met;
  const { months, observership, words } = program.usce;
  const isCounted = observership === 'counts' || (observership === 'not said' && countsObserverships(context));
  const handsOn = now ?? 0;
  const counted = isCounted ? handsOn + watched : handsOn;
  const needed = months ?? Number.MIN_VALUE;
  if (counted >= needed) return met;
  if (observership === 'not said' && handsOn + watched >= needed) {
    return ask('USCE', 'USCE: do your observership months count toward what it requires?', 'observership');
  }
  if (now === null) return ask('USCE', HANDS_ON);
  const isPlanned = planned !== null && planned >= needed;
  const plan = isPlanned && by !== null ? ` (${planned} planned by ${sayDayOrMonth(by)})` : '';
  const asks = months === null ? 'hands-on USCE' : `${monthsInWords(months)} of USCE`;
  return stop(
    finding('usce-missing', 'G3.usce.kind', { asks, words, usce: monthsInWords(counted), plan }, ['usce_months']),
    canStillMend(profile, isPlanned ? by : null, calendar),
  );
}

export function checkEcfmg(profile: Profile, program: Program, calendar: Calendar): Eligibility {
  const { certified, expected } = profile.ecfmg;
  if (program.ecfmg.needed !== 'to apply' || certified === 'yes' || certified === 'not said') return met;
  const stand = expected === null ? 'you are not certified' : `yours is expected ${sayDayOrMonth(expected)}`;
  return stop(
    finding('ecfmg-missing', 'G5.date.ready', { words: program.ecfmg.words, stand }, ['ecfmg']),
    canStillMend(profile, expected, calendar),
  );
}
