/** Does a high-demand area hold this row down, or does a tie or a link there lift that? (G1.pools, G2.ties, G5.ties) */

import { finding } from '../finding';
import type { Profile } from '../profile';
import { hasLink, type Program } from '../program';
import { type Ceiling, ceiling, type Surroundings } from './ceiling';

/** A tie covers a place if its words name the county, an area that holds it, or its state with evidence. */
export function tieTo(profile: Profile, program: Program): string | null {
  const { county, areas, state, city } = program.place;
  const tie = profile.ties.find(
    (one) =>
      (county !== null && one.counties.includes(county)) ||
      areas.some((area) => one.areas.some((own) => own === area || area.startsWith(`${own} (`) || own.startsWith(`${area} (`))) ||
      (state !== null && one.states.includes(state)) ||
      (county === null && city !== null && city.length > 3 && one.words.toLowerCase().includes(city)),
  );
  return tie?.words ?? null;
}

export function areaCeilings(profile: Profile, program: Program, around: Surroundings): Ceiling[] {
  if (around.highDemandArea === null || hasLink(program.connection) || tieTo(profile, program) !== null) return [];
  return [ceiling('Reach', finding('high-demand-area', 'G1.pools', { area: around.highDemandArea }, ['ties']))];
}
