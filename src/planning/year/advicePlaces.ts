/** Where does the applicant want to train, in the places that the guides are about? By the targets; without them by the list. */
import { type AdviceCase, words } from '../../domain/advice/advice';
import type { Judged } from '../../domain/list/judgedList';
import { openPrograms } from './adviceList';

/** A place counts from this share of the open programs. (ours) */
const SHARE = 0.1;
const PACIFIC = ['CA', 'OR', 'WA'];

export function placeFacts(judged: Judged): AdviceCase['facts'] {
  const named = judged.profile.targets.map(({ areas, counties, states }) =>
    placesIn(areas, counties.length > 0 ? ['CA'] : states),
  );
  if (named.length > 0) return { place: words(told(named.flat()), '“Target areas”') };
  const open = openPrograms(judged);
  if (open.length === 0) return { place: words(null, '“Target areas”') };
  const listed = open.map(({ place }) => placesIn(place.areas, place.state === null ? [] : [place.state]));
  const often = [...new Set(listed.flat())].filter(
    (name) => listed.filter((one) => one.includes(name)).length >= SHARE * open.length,
  );
  return { place: words(told(often), '“Target areas”') };
}

/** The areas of the guides, the state of California, and the coast with its three states. */
function placesIn(areas: readonly string[], states: readonly string[]): string[] {
  const isCalifornian = areas.length > 0 || states.includes('CA');
  return [
    ...areas.map((area) => area.replace(/ \(.*/, '')),
    ...(isCalifornian ? ['California'] : []),
    ...(isCalifornian || states.some((state) => PACIFIC.includes(state)) ? ['Pacific'] : []),
  ];
}

/** California and the coast are told as what was named in them. */
const told = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name === 'Pacific' ? 'the Pacific Coast' : name]));
