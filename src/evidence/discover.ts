/** Which places that train residents in the wanted areas are not on the list yet, and in which order should they be looked at? */
import { highDemandAreaOf } from '../data/highDemand';
import { AREAS_OF_COUNTY } from '../data/places';
import { specialtyName } from '../data/specialties';
import { readPlace } from '../reading/program/place';
import { foldPlace } from '../reading/text/foldPlace';
import { STATES } from './match';
import type { Facility, Filing, Pack } from './pack';
import type { RowEvidence } from './rowEvidence';
import { readTargetAreas, type Spot } from './targetAreas';

export interface DiscoveredPlace {
  /** With the county and its code, where another hospital of the city gives them. */
  readonly facility: Facility;
  readonly state: string;
  /** At that address; undefined where there are none. */
  readonly filing: Filing | undefined;
  /** The row of the list that may mean it, '' for none. */
  readonly maybe: string;
  /** Which of the areas it lies in, from 0 in their turn. */
  readonly turn: number;
  /** Large enough for a program of its own, or a health center with one. */
  readonly isLarge: boolean;
}

export interface Discovery {
  /** In the order in which to look at them. */
  readonly places: readonly DiscoveredPlace[];
  /** Places with some residents, and fewer than a small track has. */
  readonly fewer: number;
  /** Words of the areas by which no place is known. */
  readonly unread: readonly string[];
  /** The areas as they were said, in their turn. */
  readonly turns: readonly string[];
}

/** Residents (FTE) from which a hospital likely runs a program, and from which perhaps a small track. MatchSheet's choice: docs/evidence.md has the figures. */
const PROGRAM = 12;
const TRACK = 6;

/** Hospitals of one field are no place for another's program. Veterans' and military hospitals report no residents. */
const FIELDS: readonly (readonly [kind: string, name: RegExp, specialty: RegExp])[] = [
  ['k', /\bchild(?:ren)?'?s\b.*hosp|hosp.*\bchildren/i, /pediatric|child/],
  ['p', /psychiatric|behavioral|mental health/i, /psych/],
  ['r', /rehabilitation|\brehab\b/i, /pm&r|rehab/],
  ['-', /\beye\b/i, /ophth|oto/],
  ['-', /special surgery|orthop/i, /ortho|pm&r/],
];
/** A general hospital that names such a part of its own. */
const GENERAL = /medical c|med c|foundation hosp|\bmed ctr/i;

function isOfOtherField({ kind, name }: Facility, specialties: readonly string[]): boolean {
  const own = FIELDS.find(([letter, words]) => kind === letter || (kind === '' && words.test(name) && !GENERAL.test(name)));
  return own !== undefined && specialties.length > 0 && !specialties.some((one) => own[2].test(one));
}

/**
 * @param areas Words such as "Southern California, then anywhere". @param wanted Names of specialties; none means any.
 * @param rows What the record says of the rows of the list.
 */
export function discover(pack: Pack, areas: string, wanted: readonly string[], rows: readonly RowEvidence[]): Discovery {
  const specialties = wanted.map(specialtyName).filter((name) => name !== '' && !/^(?:any|all|open)\b/.test(name));
  const known = STATES.flatMap((state) => facilitiesIn(pack, state)).filter(
    ({ facility }) => !/^[vmx]$/.test(facility.kind) && facility.closed === '',
  );
  const { turnOf, unread, turns } = readTargetAreas(
    areas,
    pack,
    known.map(({ spot }) => spot),
  );
  const listed = new Set(
    rows.flatMap(({ certainty, hospital, center }) => (certainty === 'sure' ? [hospital?.id, center?.id] : [])),
  );
  // Written as the record has it, a place is listed, however many bear its name.
  const written = new Set(rows.flatMap(({ asked }) => asked.names.map((name) => wordsOf(name, asked.city, asked.state))));
  const isListed = ({ id, name, city }: Facility, state: string): boolean =>
    listed.has(id) || written.has(wordsOf(name, city, state));
  const filings = new Map(pack<keyof Filing>('filings').map((one) => [one.id, one]));
  const found = known.flatMap(({ facility, spot }) => {
    const turn = isListed(facility, spot.state) || isOfOtherField(facility, specialties) ? null : turnOf(spot);
    const isOther =
      facility.kind === 'h' &&
      specialties.length > 0 &&
      !facility.specialties.split(', ').some((one) => specialties.includes(specialtyName(one)));
    return turn === null || isOther ? [] : [{ facility, spot, turn }];
  });
  const isShown = ({ kind, residents }: Facility): boolean => kind === 'h' || Number(residents) >= TRACK;
  return {
    unread,
    turns,
    fewer: found.filter(({ facility }) => !isShown(facility)).length,
    places: found
      .filter(({ facility }) => isShown(facility))
      .map((one) => ({ ...one, order: orderOf(one.facility, one.spot, one.turn) }))
      .sort((one, other) => compare(one.order, other.order) || (one.facility.name < other.facility.name ? -1 : 1))
      .map(({ facility, spot, turn }) => ({
        facility,
        state: spot.state,
        turn,
        isLarge: isLarge(facility),
        filing: filings.get(facility.id),
        maybe:
          rows.find(({ certainty, candidates }) => certainty === 'ask' && candidates.some(({ id }) => id === facility.id))?.asked
            .names[0] ?? '',
      })),
  };
}

const wordsOf = (...words: readonly string[]): string => words.map(foldPlace).join('|');

/** Those with residents, and health centers. */
function facilitiesIn(pack: Pack, state: string): { readonly facility: Facility; readonly spot: Spot }[] {
  const all = pack<keyof Facility>(state);
  const cities = new Map(all.filter(({ county }) => county !== '').map((one) => [one.city, one]));
  return all
    .filter(({ kind, residents }) => kind === 'h' || residents !== '')
    .map((facility) => {
      const own = facility.county === '' ? cities.get(facility.city) : facility;
      const county = own?.county ?? readPlace(facility.city, state).county ?? '';
      return {
        facility: { ...facility, county, rucc: facility.rucc || (own?.rucc ?? '') },
        spot: { city: foldPlace(facility.city), county: foldPlace(county), state },
      };
    });
}

const isLarge = ({ kind, residents }: Facility): boolean => kind === 'h' || Number(residents) >= PROGRAM;

/** By turn of the area, likelihood, openness of the place, its size, and the hospital's own: smaller and inland first. (G2.kind.inland, G1.kind.new, G4.place) */
function orderOf(facility: Facility, { state }: Spot, turn: number): readonly number[] {
  const { residents, rucc, city } = facility;
  return [turn, isLarge(facility) ? 0 : 1, opennessOf(city, state), -Number(rucc || 1), Number(residents)];
}

/** 0 inland or elsewhere, 1 on California's coast, 2 where so many apply that a low score needs a tie. */
function opennessOf(city: string, state: string): number {
  const place = readPlace(city, state);
  if (highDemandAreaOf(place) !== null) return 2;
  return state !== 'CA' || AREAS_OF_COUNTY(place.county ?? '').some((area) => /Valley|Inland/.test(area)) ? 0 : 1;
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
