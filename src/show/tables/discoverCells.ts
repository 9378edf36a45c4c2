/** How are the places shown that a list does not mention yet? The columns of DISCOVER. */
import type { DiscoveredPlace, Discovery } from '../../evidence/discover';
import type { Facility } from '../../evidence/pack';
import { hospitalWords, metroOf, type Say } from './evidenceCells';

/** So many places at most, then how many more. */
const MOST = 300;

/** @param specialty What is looked for, '' for any. */
export function discoverTable({ places, fewer, unread }: Discovery, specialty: string, say: Say): (string | number)[][] {
  const headers = say('discover headers').split(' | ');
  const notes = [
    places.length > MOST ? say('more places', places.length - MOST) : '',
    places.length === 0 ? say('no places') : '',
    fewer > 0 ? say(fewer === 1 ? 'one fewer' : 'fewer', fewer) : '',
    unread.length > 0 ? say('unread area', unread.map((one) => `“${one}”`).join(', ')) : '',
  ].filter(Boolean);
  return [
    headers,
    ...places.slice(0, MOST).map((place) => cellsOf(place, specialty, say)),
    ...(notes.length === 0 ? [] : [headers.map((_header, at) => (at === 0 ? notes.join(' ') : ''))]),
  ];
}

function cellsOf(place: DiscoveredPlace, specialty: string, say: Say): (string | number)[] {
  const { facility, state, filing } = place;
  const { name, city, county, kind, residents, rucc, phone, id, specialties } = facility;
  return [
    name,
    city,
    county,
    state,
    metroOf(rucc, say),
    Number(residents) || '',
    ownProgram(facility, say),
    filing === undefined ? say('not found') : say('counts', filing.counts),
    specialties,
    phone.replace(/^(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3'),
    kind === 'h' ? '' : id,
    inWords(place, specialty, say).filter(Boolean).join(' '),
  ];
}

/** What share of the hospitals of that size had a program of their own name. */
const ownProgram = ({ kind, residents }: Facility, say: Say): string =>
  say(kind === 'h' ? 'own center' : `own ${[60, 25, 12, 6].find((least) => Number(residents) >= least)}`);

function inWords({ facility, filing, maybe }: DiscoveredPlace, specialty: string, say: Say): string[] {
  const isCenter = facility.kind === 'h';
  return [
    ...(isCenter ? [say('center', facility.name, facility.specialties)] : hospitalWords(facility, say)),
    filing === undefined ? say('not here') : say('here', filing.named),
    maybe === '' ? '' : say('maybe listed', maybe),
    say('to verify', specialty === '' ? '' : say('in specialty', specialty)),
  ];
}
