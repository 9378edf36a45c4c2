/** Does a high-demand area hold this row down, or does a tie or a link there lift that? (G1.pools, G2.ties, G5.ties) */
import { finding } from '../finding';
import type { Profile, Tie } from '../profile';
import { hasLink, type Program } from '../program';
import { type Ceiling, ceiling, type ProgramContext } from './ceiling';

/** A tie covers a place if its words name the county, an area that holds it, or its city, or its state with evidence. */
export function tieTo(profile: Profile, program: Program): string | null {
  return profile.ties.find((tie) => covers(tie, program))?.words ?? null;
}

/** Where the applicant wants to train. */
export const targetOf = ({ targets }: Profile, program: Program): string | null =>
  targets.find((target) => covers(target, program))?.words ?? null;

export function covers({ counties, areas: own, states, cities, words }: Tie, { place }: Program): boolean {
  const { county, areas, state, city } = place;
  const isWithin = (area: string) => (name: string) =>
    name === area || area.startsWith(`${name} (`) || name.startsWith(`${area} (`);
  return (
    (county !== null && counties.includes(county)) ||
    areas.some((area) => own.some(isWithin(area))) ||
    (state !== null && states.includes(state)) ||
    cities.some((one) => one.state === state && one.name === city?.toLowerCase()) ||
    (county === null && city !== null && city.length > 3 && words.toLowerCase().includes(city))
  );
}

export function areaCeilings(profile: Profile, program: Program, context: ProgramContext): Ceiling[] {
  if (context.highDemandArea === null || hasLink(program.connection) || tieTo(profile, program) !== null) return [];
  return [ceiling('Reach', finding('high-demand-area', 'G1.pools', { area: context.highDemandArea }, ['ties']))];
}
