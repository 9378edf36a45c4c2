/** Does the order of a rank list follow what the applicant liked, and not the chance of matching? (G2.rank) */
import { OPEN_TIERS, type Tier } from '../tiers';
import { isEnded, keepsOff } from './checkRow';
import type { Liking, PlacedRow } from './ranked';
import { type RankFinding, type RankRule, rankFinding } from './rankFinding';

/** @param below The rows that stand under it. A reason of the applicant's own settles the order; a chance is none. */
export function checkOrder(row: PlacedRow, below: readonly PlacedRow[], rule: RankRule): RankFinding[] {
  const { liked, reason } = row.notes;
  if (isEnded(row) || keepsOff(row) || reason?.is === 'preference') return [];
  const better = liked === null ? null : mostLiked(below, liked);
  const words = reason?.words ?? '';
  if (better !== null) {
    const values = {
      other: better.name,
      liked: better.notes.liked?.typed ?? '',
      own: liked?.typed ?? '',
      at: better.notes.place,
    };
    if (reason?.is === 'hint') return [rankFinding('hint-above-preferred', rule, { ...values, words })];
    const isSafer = reason?.is === 'chance' || stands(row.tier) < stands(better.tier);
    return [rankFinding(isSafer ? 'safe-above-preferred' : 'less-liked-above', rule, values)];
  }
  // Without a number of its own nobody can tell whether it has moved the place.
  if (reason === null || liked !== null || below.length === 0) return [];
  return [rankFinding(reason.is === 'hint' ? 'hint-as-reason' : 'chance-as-reason', rule, { words })];
}

/** “Great” and “good” may mean the same; “good” and “ok” do not. */
const CLEARLY = 2;

/** A row that should leave the list is preferred to nothing; a word and a number are not compared. */
function mostLiked(below: readonly PlacedRow[], liked: Liking): PlacedRow | null {
  let best: PlacedRow | null = null;
  let most = liked.degree + (liked.scale === 'words' ? CLEARLY : 0);
  for (const row of below) {
    const other = row.notes.liked;
    if (other === null || other.scale !== liked.scale || other.degree <= most || isEnded(row) || keepsOff(row)) continue;
    [best, most] = [row, other.degree];
  }
  return best;
}

const stands = (tier: Tier): number => (tier === 'Skip' ? OPEN_TIERS.length : OPEN_TIERS.indexOf(tier));
