/** What is lopsided in a list? Each warning with the rule that names it. (G1.volume, G2.region.only, G4.volume, G4.two, G4.core) */
import type { Calendar, Cuts } from '../cuts';
import type { Reason } from '../decision';
import { finding } from '../finding';
import type { Profile } from '../profile';
import { hasLink, type Program } from '../program';
import type { Surroundings } from '../tier/ceiling';
import { isVisaToVerify } from '../tier/marks';
import { decideTier, type TierVerdict } from '../tier/tier';
import { chosenBecause } from './judgedList';
import { mostFirst } from './tally';

export interface Listed {
  readonly program: Program;
  readonly verdict: TierVerdict;
  readonly around: Surroundings;
  readonly specialty: string;
}

/** A Realistic with a link, or where so many of the residents are IMGs. */
export const isSafer = ({ program, verdict }: Pick<Listed, 'program' | 'verdict'>, { saferShare }: Cuts): boolean =>
  verdict.tier === 'Realistic' &&
  verdict.marks.length === 0 &&
  !isVisaToVerify(verdict) &&
  (hasLink(program.connection) || (program.share?.low ?? 0) >= saferShare);

/** @param rows All that are not Skip. */
export function checkBalance(rows: readonly Listed[], profile: Profile, cuts: Cuts, calendar: Calendar): Reason[] {
  if (rows.length < cuts.fewestRows) return [];
  const found: Reason[] = [];
  const core = rows.filter(({ around }) => around.highDemandArea !== null).length;
  if (core > cuts.mostInCore) found.push(finding('balance.core', 'G1.volume', { core }));
  if (rows.every(({ program: { kind } }) => kind.kind === 'university' || kind.kind === 'flagship'))
    found.push(finding('balance.university', 'G4.volume', {}));
  const [place] = mostFirst(rows.flatMap(({ program }) => program.place.state ?? []));
  if (place !== undefined && place.count >= cuts.oneRegion * rows.length) {
    const source = place.name === 'CA' ? 'G2.region.only' : 'ours, after G2.region.only';
    found.push(finding('balance.region', source, { count: place.count, all: rows.length, state: place.name }));
  }
  const specialties = new Set(rows.map(({ specialty }) => specialty));
  const score = profile.step2.score;
  if (specialties.size === 1 && score !== null && score < cuts.ckUniversityLow)
    found.push(finding('balance.two', 'G4.two', { score }));
  if (rows.every(({ program }) => program.track === 'preliminary' || program.track === 'transitional'))
    found.push(finding('balance.track', 'ours', {}));
  if (!rows.some(({ verdict }) => verdict.tier === 'Realistic')) {
    const count = rows.filter((row) => isRealisticAsCommunity(row, profile, cuts, calendar)).length;
    const source = 'ours, after G5.tier.realistic';
    found.push(
      count === 0 ? finding('balance.realistic', source, {}) : finding('balance.type', source, { count, all: rows.length }),
    );
  } else if (!rows.some((row) => isSafer(row, cuts)))
    found.push(finding('balance.safer', 'ours, after G4.core', { share: Math.round(cuts.saferShare * 100) }));
  const waiting = rows.filter(({ verdict }) => isVisaToVerify(verdict)).length;
  if (waiting * 2 > rows.length) found.push(finding('balance.visa', 'G5.visa.ask', { waiting, all: rows.length }));
  return found;
}

/** Only its type is missing: judged by the same rules, with it. */
function isRealisticAsCommunity({ program, verdict, around }: Listed, profile: Profile, cuts: Cuts, calendar: Calendar): boolean {
  const { kind } = program;
  if (kind.kind !== null || kind.isNew || chosenBecause(verdict) !== null) return false;
  const supposed = { ...program, kind: { ...kind, kind: 'community' as const } };
  return decideTier(profile, supposed, around, cuts, calendar).tier === 'Realistic';
}
