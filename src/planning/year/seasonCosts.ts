/** Which fees of the season does this applicant owe beside applications, and which costs stand apart? */
import { dayOfEvent } from '../../data/keyDates';
import { type OtherCostName, otherCost, type Price, RANKS_INCLUDED, type SeasonFeeName, seasonFee } from '../../data/seasonFees';
import type { Judged, JudgedRow } from '../../domain/list/judgedList';
import type { Cost, SeasonCosts } from '../../domain/list/seasonCosts';
import type { Profile } from '../../domain/profile';
import { isInterview } from './concerns';

export function seasonCostsOf({ profile }: Pick<Judged, 'profile'>, rows: readonly JudgedRow[]): SeasonCosts {
  const { season } = profile;
  const above = rows.filter(({ judgement: { program } }) => program.progress === 'ranked').length - RANKS_INCLUDED;
  const fee = (name: SeasonFeeName, says: string, times = 1): Cost => priced(says, seasonFee(name, season), times);
  return {
    season,
    fees: [
      fee('token', 'ECFMG token'),
      fee('transcript', 'USMLE transcript'),
      fee('registration', 'NRMP registration'),
      ...(isLate(profile) && !rows.some(({ judgement: { program } }) => isInterview(program.status))
        ? [fee('late registration', 'NRMP late fee')]
        : []),
      ...(above > 0 ? [fee('rank', above === 1 ? '1 rank above 20' : `${above} ranks above 20`, above)] : []),
    ],
    apart: [
      ...apartFor(profile).map(([name, says]) => priced(says, otherCost(name, season), 1)),
      { name: 'travel', usd: null, season: null, certainty: null },
    ],
  };
}

const priced = (name: string, price: Price | null, times: number): Cost => ({
  name,
  usd: price === null ? null : price.usd * times,
  season: price?.season ?? null,
  certainty: price?.certainty ?? null,
});

/** The day itself is still in time; who interviews has registered, and once rank lists are in nobody can. */
function isLate({ season, today }: Profile): boolean {
  const [last, due] = season === null ? [] : [dayOfEvent(season, 'standard registration'), dayOfEvent(season, 'rank list')];
  return today !== null && last != null && today > last.day && due != null && today <= due.day;
}

/** What still lies ahead of this applicant. */
function apartFor({ step2, step3, ecfmg, workRight, visaWanted }: Profile): (readonly [OtherCostName, string])[] {
  const isVisa = workRight === 'needs a visa';
  const isJ1 = isVisa && visaWanted !== 'H-1B';
  const isH1b = isVisa && visaWanted !== 'J-1';
  const isStep3Ahead = step3.outcome !== 'pass' && step3.score === null && (isH1b || step3.on !== null);
  return [
    ...(step2.score === null && step2.outcome !== 'pass' ? [['Step 2 CK', 'Step 2 CK'] as const] : []),
    ...(isStep3Ahead ? [['Step 3', 'Step 3'] as const] : []),
    ...(ecfmg.certified === 'no' ? [['Pathways', 'ECFMG Pathways'] as const, ['OET', 'OET'] as const] : []),
    ...(isJ1
      ? [
          ['J-1 sponsorship', 'J-1 sponsorship'] as const,
          ['SEVIS', 'SEVIS fee'] as const,
          ['J visa', 'J-1 visa application'] as const,
        ]
      : []),
    ...(isH1b ? [['H visa', 'H-1B visa application'] as const] : []),
  ];
}
