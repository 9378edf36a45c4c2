/** How is the public record on a program shown: ten columns for ever? The columns of EVIDENCE. */
import type { Facility, Pack } from '../../evidence/pack';
import type { RowEvidence } from '../../evidence/rowEvidence';
import { labelFor } from '../../sheet/settings/confirmed';

/** A sentence of the pack, with its gaps filled: the years in it are those of its data. */
export type Say = (key: string, ...values: readonly (string | number)[]) => string;

export const sayer =
  (pack: Pack): Say =>
  (key, ...values) => {
    let at = 0;
    const words = pack<'key' | 'words'>('sentences').find((one) => one.key === key)?.words ?? '';
    // "Inc." at the end of a sentence has its period.
    return words.replace(/\{\}/g, () => String(values[at++])).replace(/\.\.$/, '.');
  };

export function showEvidence(row: RowEvidence, say: Say): (string | number)[] {
  const { certainty, candidates, confirmed, employer, filing } = row;
  const [hospital, center] = certainty === 'sure' ? [row.hospital, row.center] : [null, null];
  return [
    hospital?.name ?? '',
    certainty,
    hospital?.id ?? confirmed?.replace('none', '') ?? '',
    [...new Set([...(hospital === null ? [] : [hospital]), ...candidates])].slice(0, 5).map(candidateWords).join(' | '),
    center === null ? '' : `${center.name} (${center.specialties})`,
    Number(hospital?.residents) || '',
    metroOf(hospital?.rucc ?? '', say),
    hospital === null && center === null ? '' : filing === undefined ? say('not found') : say('counts', filing.counts),
    employer,
    inWords(row, say).filter(Boolean).join(' '),
  ];
}

export const candidateWords = ({ name, city, id, kind }: Facility): string =>
  `${name}, ${city} (${kind === 'h' ? 'health center' : id})`;

/** By the county's Rural-Urban Continuum Code. */
export const metroOf = (rucc: string, say: Say): string => (rucc === '' ? '' : say(`metro ${rucc}`) || say('metro'));

function inWords(row: RowEvidence, say: Say): string[] {
  const { hospital, center, certainty, confirmed, filing, employer, positions } = row;
  if (certainty === 'ask') return [say('ask', labelFor(row.asked))];
  const settled = confirmed === undefined ? '' : say(confirmed === 'none' ? 'confirmed none' : 'confirmed', confirmed);
  if (certainty === 'none') return [settled || (hospital === null ? say('none') : say('shut', hospital.name, hospital.closed))];
  return [
    settled,
    ...(hospital === null ? [] : hospitalWords(hospital, say)),
    center === null ? '' : say('center', center.name, center.specialties),
    filing === undefined ? say('not here') : say('here', filing.named),
    // Seven years only of a confirmed employer, for all its physicians.
    ...(positions ?? []).map(({ state, counts }) => say('positions', employer, state, counts.replace(/ /g, ', '))),
    positions?.length === 0 ? say('no positions', employer) : '',
  ];
}

export const hospitalWords = ({ name, city, residents, older, closed, kind }: Facility, say: Say): string[] => [
  say('hospital', name, city, older && say('older', older.replace(/\|/g, ', in '))),
  say(kind),
  closed && say('closed', closed),
  say(residents === '' ? 'no residents' : 'residents', residents),
];
