/** What does all of it come to in the applicant's own case, in the few sentences above the rows? */
import { specialtyName, specialtyTitle } from '../../data/specialties';
import { sayDay, sayDayOrMonth } from '../../domain/day';
import type { Conclusion, Step3Line, Volume, Wanted } from '../../domain/season/conclusion';

export function conclusionSays(conclusion: Conclusion): string {
  const { usce, letters, research, step3, whole } = conclusion;
  return [
    applicationsSay(conclusion),
    ...(usce === null ? [] : [`USCE: ${wanted(usce, ' month', ' months')}.`]),
    ...(letters === null ? [] : [`Letters: ${wanted(letters, '', '')}.`]),
    ...(research === '' ? [] : [`Research: ${research}.`]),
    ...(step3 === null ? [] : [step3Says(step3)]),
    ...(whole === null ? [] : [wholeSays(whole, conclusion.season)]),
  ].join(' ');
}

function applicationsSay({ volumes, specialties, season, isForNext, mayMatch }: Conclusion): string {
  const [first, ...others] = volumes;
  if (first === undefined) return '';
  const named = specialties.map((one) => specialtyTitle(specialtyName(one))).join(' and ');
  const inWhat = named === '' ? '' : ` in ${named}`;
  const also = others.map((one) => `; ${range(one)} for ${one.whom} (${one.rule})`).join('');
  const among = first.among === '' ? '' : `, ${first.among}`;
  const next = mayMatch ? `If you don’t match, for ${season}: ` : `For the next season, ${season}: `;
  const when = season === null ? '' : isForNext ? next : `For the ${season} season: `;
  return `${when}${range(first)} applications${inWhat}${among}${first.whom === '' ? '' : ` for ${first.whom}`} (${first.rule})${also}.`;
}

const range = ({ from, to, orMore }: Pick<Volume, 'from' | 'to' | 'orMore'>): string =>
  `${from}-${to}${orMore ? ' or more' : ''}`;

/** @param one The unit, '' where the name before it says it. */
function wanted({ have, from, to, where }: Wanted, one: string, several: string): string {
  const asks = `${from === to ? from : `${from}-${to}`}${several}${where}`;
  if (have === null) return `${asks}; PROFILE does not say how many you have`;
  return `${asks}; you have ${have === 0 ? 'none' : `${have}${have === 1 ? one : several}`}`;
}

function step3Says(line: Step3Line): string {
  switch (line.is) {
    case 'weigh':
      return `Step 3: if you can prepare for it, by ${sayDay(line.to)} (6-9 months from now, ${sayDay(line.from)} at the earliest), aiming above 230.`;
    case 'planned':
      return `Step 3: by ${sayDayOrMonth(line.on)}, as planned.`;
    case 'after a position':
      return 'Step 3: once you have a position, without rushing it.';
    case 'Step 2 CK first':
      return 'Step 2 CK comes before Step 3.';
  }
}

function wholeSays({ from, to, earliest, latest, submit }: NonNullable<Conclusion['whole']>, season: number | null): string {
  const late =
    submit === null || earliest <= submit
      ? ''
      : `: past ${sayDay(submit)}, when applications for ${season} open, so weigh one more season`;
  return `In all ${from}-${to} months, ${sayDay(earliest)} to ${sayDay(latest)}${late}.`;
}
