/** How is the public record on a program shown: ten columns for ever? The columns of EVIDENCE. */
import type { Facility, Pack } from '../evidence/pack';
import { type RowEvidence, traineesOf } from '../evidence/rowEvidence';
import { labelFor } from '../sheet/confirmed';

export const EVIDENCE_HEADERS = [
  'Hospital',
  'Certainty',
  'CMS number',
  'Did you mean',
  'Health center',
  'Residents (FTE, 2021)',
  'Metro',
  'H-1B filings here',
  'Employer',
  'In words',
] as const;

/** A sentence of the pack, with its gaps filled: the years in it are those of its data. */
type Say = (key: string, ...values: readonly (string | number)[]) => string;

export const sayer =
  (pack: Pack): Say =>
  (key, ...values) => {
    let at = 0;
    const words = pack<'key' | 'words'>('sentences').find((one) => one.key === key)?.words ?? '';
    // "Inc." at the end of a sentence has its period.
    return words.replace(/\{\}/g, () => String(values[at++])).replace(/\.\.$/, '.');
  };

export function showEvidence(row: RowEvidence, say: Say): (string | number)[] {
  const { certainty, candidates, confirmed, employer } = row;
  const [hospital, center] = certainty === 'sure' ? [row.hospital, row.center] : [null, null];
  const rucc = hospital?.rucc ?? '';
  return [
    hospital?.name ?? '',
    certainty,
    hospital?.id ?? confirmed?.replace('none', '') ?? '',
    [...new Set([...(hospital === null ? [] : [hospital]), ...candidates])]
      .slice(0, 5)
      .map(({ name, city, id, kind }) => `${name}, ${city} (${kind === 'h' ? 'health center' : id})`)
      .join(' | '),
    center === null ? '' : `${center.name} (${center.specialties})`,
    Number(hospital?.residents) || '',
    rucc === '' ? '' : say(`metro ${rucc}`) || say('metro'),
    hospital === null && center === null ? '' : filingsHere(row, say),
    employer,
    inWords(row, say).filter(Boolean).join(' '),
  ];
}

/** Counts, specialties, quarter. */
function filingsHere({ filings }: RowEvidence, say: Say): string {
  const sum = (column: 'residents' | 'either' | 'physicians'): number =>
    filings.reduce((all, one) => all + Number(one[column]), 0);
  const counts = new Map<string, number>();
  for (const [, name = '', count] of filings
    .map(({ specialties }) => specialties)
    .join('; ')
    .matchAll(/([A-Z][^;]+) (\d+)/g))
    counts.set(name, (counts.get(name) ?? 0) + Number(count));
  const specialties = [...counts].map((one) => one.join(' ')).join(', ');
  const either = sum('either');
  return filings.length === 0
    ? say('not found')
    : say(
        'counts',
        sum('residents'),
        (specialties && say('specialties', specialties)) + (either > 0 ? say('either', either) : ''),
        sum('physicians'),
      );
}

function inWords(row: RowEvidence, say: Say): string[] {
  const { hospital, center, certainty, confirmed } = row;
  if (certainty === 'ask') return [say('ask', labelFor(row.asked))];
  const settled = confirmed === undefined ? '' : say(confirmed === 'none' ? 'confirmed none' : 'confirmed', confirmed);
  if (certainty === 'none') return [settled || (hospital === null ? say('none') : say('shut', hospital.name, hospital.closed))];
  return [
    settled,
    ...(hospital === null ? [] : hospitalWords(hospital, say)),
    center === null ? '' : say('center', center.name, center.specialties),
    ...filingWords(row, say),
  ];
}

const hospitalWords = ({ name, city, residents, older, closed, kind }: Facility, say: Say): string[] => [
  say('hospital', name, city, older && say('older', older.replace(/\|/g, ', in '))),
  say(kind),
  closed && say('closed', closed),
  say(residents === '' ? 'no residents' : 'residents', residents),
];

/** Names, and counts under each; seven years only of a confirmed employer, for all its physicians. */
function filingWords({ filings, employer, positions }: RowEvidence, say: Say): string[] {
  const own = filings.filter((one) => traineesOf(one) > 0);
  const named = (own.length > 0 ? own : filings)
    .slice(0, 3)
    .map((one) =>
      own.length > 0 ? say('trainees', traineesOf(one), one.employer) : say('physicians', one.physicians, one.employer),
    );
  return [
    say(named.length > 0 ? 'here' : 'not here', named.join(', ')),
    filings.some(({ ids }) => ids.includes(' ')) ? say('shared') : '',
    ...(positions ?? []).map(({ state, counts }) => say('positions', employer, state, counts.replace(/ /g, ', '))),
    positions?.length === 0 ? say('no positions', employer) : '',
  ];
}
