/** APPLY_COST: what do so many applications cost, by specialty and season? */
import { FEES, serviceOf } from '../data/fees';
import { isKnownSpecialty, specialtyName, specialtyTitle } from '../data/specialties';
import { measureCost } from '../domain/list/cost';
import { pricesIn } from '../planning/list/prices';
import { seasonIn } from '../reading/applicant/season';
import { cellOf, gridOf, isBlank, textOf } from '../sheet/cell';
import { WrongCall } from '../sheet/wrongCall';
import type { Help, Run } from './help';

export const applyCostHelp: Help = {
  summary:
    'Application fees in USD for that many programs: each specialty is counted separately, so the price jumps at the 31st.',
  parameters: [
    { name: 'count', text: 'How many programs of one specialty; or a column of counts, one per specialty.', example: '43' },
    {
      name: 'specialty',
      text: 'Optional. The specialty, or a column as high as the counts; without it Internal Medicine (ERAS).',
      example: '"Internal Medicine"',
    },
    {
      name: 'season',
      text: 'Optional. The year of the Match; without it the newest season for which all prices are known.',
      example: '2026',
    },
  ],
  returns: 'A number, USD; words where no price is known. USMLE transcript, ECFMG and NRMP fees are apart.',
  examples: ['=APPLY_COST(43)', '=APPLY_COST(B2:B3, A2:A3, 2026)'],
};

/** The newest season of which each price step of the service is known. */
const newestWhole = (specialty: string): number =>
  FEES.filter(({ service, to, season }) => service === serviceOf(specialty, season) && to === null).reduce(
    (newest, { season }) => Math.max(newest, season),
    0,
  );

export const runApplyCost: Run = ([counts, specialties, season]) => {
  // A blank cell answers blank.
  if (counts === undefined) return '';
  const rows = gridOf(counts).map(([cell]) => cell);
  const names = specialties === undefined ? [''] : gridOf(specialties).map(([cell]) => textOf(cell));
  if (names.length !== 1 && names.length !== rows.length)
    throw new WrongCall(`specialty has ${names.length} rows and count has ${rows.length}: give one for each`);
  const year = season === undefined ? null : seasonIn(cellOf(season));
  if (season !== undefined && year === null) throw new WrongCall('season must be the year of the Match, such as 2026');
  const bySpecialty = new Map<string, number>();
  rows.forEach((cell, at) => {
    if (isBlank(cell)) return;
    const name = specialtyName(names.length === 1 ? (names[0] ?? '') : (names[at] ?? ''));
    bySpecialty.set(name, (bySpecialty.get(name) ?? 0) + wholeOf(cell));
  });
  let usd = 0;
  for (const [specialty, count] of bySpecialty) {
    if (specialty !== '' && !isKnownSpecialty(specialty))
      return `not known: “${specialty}” is no specialty that MatchSheet knows`;
    const asked = year ?? newestWhole(specialty);
    const found = pricesIn(specialty, asked);
    const cost = found.steps === null ? null : measureCost(count, found.steps);
    if (cost === null || found.season !== asked) return notKnown(specialty, asked, count, cost, found.season);
    usd += cost;
  }
  return bySpecialty.size === 0 ? '' : usd;
};

/** A season without a row is not known; what the newest one gives is told, never put in its place. */
function notKnown(specialty: string, season: number, count: number, usd: number | null, other: number | null): string {
  const name = specialty === '' ? '' : ` in ${specialtyTitle(specialty)}`;
  const newest = usd === null ? '' : `; by the prices of ${other} it would be ${usd} USD`;
  return `not known for ${count} ${count === 1 ? 'program' : 'programs'}${name} in the ${season} season${newest}`;
}

function wholeOf(cell: unknown): number {
  const count = typeof cell === 'number' ? cell : Number(textOf(cell));
  if (!Number.isInteger(count) || count < 0) throw new WrongCall(`count must be whole numbers from 0 on, not “${textOf(cell)}”`);
  return count;
}
