/** How is the public record on a program shown: ten columns for ever? The columns of EVIDENCE. */
import type { Facility, Filing, Pack } from '../evidence/pack';
import type { RowEvidence } from '../evidence/rowEvidence';
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

export function showEvidence(row: RowEvidence, pack: Pack): (string | number)[] {
  const { match, otherNumber } = row;
  const isSure = match.certainty === 'sure';
  const hospital = isSure ? match.hospital : null;
  const center = isSure ? match.center : null;
  return [
    hospital?.name ?? '',
    match.certainty,
    hospital?.id ?? otherNumber,
    candidatesOf(match).map(candidate).join(' | '),
    center === null ? '' : `${center.name} (${center.specialties})`,
    hospital?.residents ?? '',
    metro(hospital?.rucc ?? ''),
    hospital === null && center === null ? '' : filingsHere(row.filings, pack),
    row.employer,
    inWords(row, pack).join(' '),
  ];
}

/** At most five, a hospital that was confirmed before the others. */
const candidatesOf = ({ hospital, candidates }: RowEvidence['match']): Facility[] =>
  [...new Set([...(hospital === null || hospital.kind === 'x' ? [] : [hospital]), ...candidates])].slice(0, 5);

const candidate = ({ name, city, id, kind }: Facility): string => `${name}, ${city} (${kind === 'h' ? 'health center' : id})`;

const METRO: Readonly<Record<string, string>> = {
  1: 'Metro, 1 million people or more',
  2: 'Metro, 250,000 to 1 million people',
  3: 'Metro, under 250,000 people',
};

const metro = (rucc: string): string => (rucc === '' ? '' : (METRO[rucc] ?? 'Nonmetro'));

const sumOf = (filings: readonly Filing[], count: (one: Filing) => number): number =>
  filings.reduce((sum, one) => sum + count(one), 0);

/** Counts, specialties, quarter. */
function filingsHere(filings: readonly Filing[], pack: Pack): string {
  const quarter = pack.edition('filings');
  if (filings.length === 0) return `Not found, ${quarter}`;
  const residents = sumOf(filings, (one) => one.residents);
  const open = sumOf(filings, (one) => one.residentsOrFellows);
  const specialties = specialtiesOf(filings);
  return [
    `${residents} for residents${specialties === '' ? '' : ` (${specialties})`}`,
    ...(open === 0 ? [] : [`${open} for residents or fellows`]),
    `${sumOf(filings, (one) => one.physicians)} for physicians in all, ${quarter}`,
  ].join('; ');
}

function specialtiesOf(filings: readonly Filing[]): string {
  const counts = new Map<string, number>();
  for (const [, name = '', count] of filings.flatMap(({ specialties }) => [...specialties.matchAll(/([^;]+?) (\d+)(?:; |$)/g)]))
    counts.set(name, (counts.get(name) ?? 0) + Number(count));
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}

function inWords(row: RowEvidence, pack: Pack): string[] {
  const { match, asked, isConfirmed, otherNumber } = row;
  const { hospital, center, certainty } = match;
  if (hospital?.kind === 'x') return [`${hospital.name} closed in ${hospital.closed}.`];
  if (certainty === 'ask')
    return [`Which hospital is this? Add the row ${labelFor('Hospital', asked)} to SETTINGS, with its CMS number or “none”.`];
  if (certainty === 'none')
    return [isConfirmed ? 'You said that no hospital is meant.' : 'No hospital of this name was found here.'];
  return [
    ...(isConfirmed && hospital !== null ? ['You confirmed the hospital.'] : []),
    ...(otherNumber === '' ? [] : [`You confirmed ${otherNumber}, which MatchSheet has nothing on.`]),
    ...(hospital === null ? [] : hospitalWords(hospital, pack)),
    ...(center === null
      ? []
      : [
          `HRSA lists ${center.name}, ${center.city}, as a teaching health center in ${center.specialties}, academic year ${pack.edition('health centers')}.`,
        ]),
    ...filingWords(row, pack),
  ];
}

function hospitalWords({ name, city, residents, otherNames, closed, id }: Facility, pack: Pack): string[] {
  const older = otherNames.filter((one) => one !== 'gone').map((one) => `in ${one.slice(0, 4)} ${one.slice(5)}`);
  return [
    `${name}, ${city} (CMS ${id})${older.length === 0 ? '' : `, ${older.join(', ')}`}.`,
    ...(otherNames.includes('gone') ? [`CMS no longer lists this number in ${pack.edition('names')}.`] : []),
    ...(closed === '' ? [] : [`It closed in ${closed}.`]),
    residents === null
      ? `No count of residents for ${pack.edition('residents')}.`
      : `It counted ${residents} residents (FTE, all specialties) in ${pack.edition('residents')}: they train here, whoever runs the program.`,
  ];
}

/** How many names are told. */
const MOST_NAMES = 3;

function filingWords({ filings, employer, positions }: RowEvidence, pack: Pack): string[] {
  const quarter = pack.edition('filings');
  const own = filings.filter((one) => one.residents + one.residentsOrFellows > 0);
  const told = (own.length > 0 ? own : filings)
    .slice()
    .sort((one, other) => other.residents - one.residents || other.physicians - one.physicians);
  const where = filings.some(({ ids }) => ids[0]?.startsWith('H')) ? 'at its worksites' : 'at this address';
  const here = told.slice(0, MOST_NAMES).map((one) => {
    const count = own.length > 0 ? one.residents + one.residentsOrFellows : one.physicians;
    const whom = own.length > 0 ? 'residents' : 'physicians, none of them for residents,';
    return `${count} H-1B ${count === 1 ? 'filing' : 'filings'} for ${whom} under the name ${one.employer}`;
  });
  const isShared = filings.some(({ ids }) => ids.length > 1);
  return [
    here.length === 0
      ? `H-1B filings at this address: not found in ${quarter}, which is no “no”.`
      : `${here.join('; ')} ${where}, ${quarter}${isShared ? '; two hospitals share it' : ''}.`,
    ...(positions === null ? [] : positionWords(employer, positions, pack)),
  ];
}

/** Seven years of a confirmed employer: all physicians, attendings and trainees together. */
function positionWords(
  employer: string,
  positions: readonly { readonly state: string; readonly counts: string }[],
  pack: Pack,
): string[] {
  if (positions.length === 0)
    return [`No employer of exactly the name ${employer} is in the table of ${pack.edition('positions')}.`];
  const first = Number(pack.edition('positions from'));
  return positions.map(
    ({ state, counts }) =>
      `${employer} (${state}), certified H-1B positions for all physicians: ${counts
        .split(' ')
        .map((count, at) => `${first + at} ${count}`)
        .join(', ')}.`,
  );
}
