/** What is lopsided in a list? Each warning with the rule that names it. (G1.volume, G1-G5.region.only, G4.volume, G4.two) */
import type { Cuts } from '../cuts';
import type { Reason } from '../decision';
import { finding } from '../finding';
import type { Profile } from '../profile';
import { hasLink, type Program } from '../program';
import type { TierVerdict } from '../tier/tier';

export interface Listed {
  readonly program: Program;
  readonly verdict: TierVerdict;
  readonly isCore: boolean;
  readonly specialty: string;
}

/** A Realistic with a link, or where at least half of the residents are IMGs (MatchSheet's choice). */
const SAFER_SHARE = 0.5;
/** From so many rows in one place a list is a list of one region. */
const ONE_REGION = 0.9;
/** Fewer rows say nothing of a balance. */
const FEWEST = 5;

export const isSafer = ({ program, verdict }: Listed): boolean =>
  verdict.tier === 'Realistic' &&
  !verdict.verifyVisa &&
  (hasLink(program.connection) || (program.share?.low ?? 0) >= SAFER_SHARE);

/** @param rows All that are not Skip. */
export function checkBalance(rows: readonly Listed[], profile: Profile, cuts: Cuts): Reason[] {
  if (rows.length < FEWEST) return [];
  const found: Reason[] = [];
  const warn = (code: string, says: string, source: string, values: Readonly<Record<string, string | number>> = {}): void => {
    found.push(finding(code, says, source, values));
  };
  const core = rows.filter(({ isCore }) => isCore).length;
  if (core > cuts.mostInCore)
    warn('balance.core', '{core} programs in high-demand areas; the guide keeps it to 10-20.', 'G1.volume', { core });
  if (rows.every(({ program: { kind } }) => kind.kind === 'university' || kind.kind === 'flagship'))
    warn('balance.university', 'Only university programs: mix in community ones.', 'G4.volume');
  const place = mostUsed(rows.map(({ program }) => program.place.state));
  if (place !== null && place.count >= ONE_REGION * rows.length)
    warn(
      'balance.region',
      '{count} of {all} programs are in {state}: one region alone is a clearly higher risk of not matching.',
      REGION_RULE[place.name] ?? 'ours, after G2.region.only',
      {
        count: place.count,
        all: rows.length,
        state: place.name,
      },
    );
  const specialties = new Set(rows.map(({ specialty }) => specialty));
  const score = profile.step2.score;
  if (specialties.size === 1 && score !== null && score < cuts.ckUniversityLow)
    warn('balance.two', 'One specialty alone with Step 2 CK {score}: consider a second one.', 'G4.two', { score });
  if (rows.every(({ program }) => program.track === 'preliminary' || program.track === 'transitional'))
    warn('balance.track', 'Only preliminary and transitional positions: none of them leads to a residency.', 'ours');
  if (!rows.some(({ verdict }) => verdict.tier === 'Realistic'))
    warn(
      'balance.realistic',
      'No program is Realistic: look for community programs with many IMGs.',
      'ours, after G5.tier.realistic',
    );
  else if (!rows.some(isSafer))
    warn('balance.safer', 'No Realistic program has a link or at least 50 % IMGs.', 'ours, after G4.core');
  const waiting = rows.filter(({ verdict }) => verdict.verifyVisa).length;
  if (waiting * 2 > rows.length)
    warn('balance.visa', 'For {waiting} of {all} programs the visa is not known: verify before you pay.', 'G5.visa.ask', {
      waiting,
      all: rows.length,
    });
  return found;
}

const REGION_RULE: Readonly<Partial<Record<string, string>>> = { CA: 'G2.region.only' };

function mostUsed(names: readonly (string | null)[]): { readonly name: string; readonly count: number } | null {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort((one, other) => other[1] - one[1]);
  return first === undefined ? null : { name: first[0], count: first[1] };
}
