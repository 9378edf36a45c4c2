/** What does applying to the rows of a list cost, as one sentence? */
import { FEES, isPriced, serviceOf } from '../data/fees';
import { measureCost } from '../domain/cost';

/**
 * @param specialties Of each row that is counted, '' where it is not said.
 * @param season The year of the Match; null where PROFILE does not say it.
 */
export function showListCost(specialties: readonly string[], season: number | null): string {
  if (specialties.length === 0) return '';
  if (season === null) return 'Cost: not known without the season in PROFILE.';
  const bySpecialty = new Map<string, number>();
  for (const specialty of specialties) {
    const name = specialty.trim().toLowerCase();
    bySpecialty.set(name, (bySpecialty.get(name) ?? 0) + 1);
  }
  const costs = [...bySpecialty].map(([specialty, count]) => costIn(specialty, count, season));
  if (costs.every((cost) => cost !== null))
    return said(
      costs.reduce((sum, cost) => sum + cost, 0),
      season,
      '',
    );
  const last = [...bySpecialty].map(([specialty, count]) => costIn(specialty, count, season - 1));
  return last.every((cost) => cost !== null)
    ? said(
        last.reduce((sum, cost) => sum + cost, 0),
        season - 1,
        ` The prices of the ${season} season are not all known to MatchSheet.`,
      )
    : `Cost: the prices of the ${season} season are not all known to MatchSheet.`;
}

function costIn(specialty: string, count: number, season: number): number | null {
  const service = serviceOf(specialty);
  const steps = FEES.filter((row) => row.service === service && row.season === season);
  return isPriced(specialty) ? measureCost(count, steps) : null;
}

const said = (usd: number, season: number, more: string): string =>
  `Applying to all that are not Skip: ${String(usd).replace(/\B(?=(\d{3})+$)/g, ',')} USD in application fees (prices of the ${season} season; transcripts and exams apart).${more}`;
