/** How is a share of IMGs answered: as a number, with its counts, or as what is to be verified first? */
import type { SharePolicy } from '../domain/program';
import { measureRoster, type Roster } from '../domain/roster';
import type { ShareCell } from '../sheet/shareCells';
import { shareOfRoster } from '../sheet/shareFacts';
import { showShare } from './cellText';

export type ShownShare = 'share' | 'counts' | 'caribbean';
export type ShareAnswer = number | string;

export function showShareCell(cell: ShareCell | undefined, shown: ShownShare): ShareAnswer {
  if (cell?.is === 'notReady') return 'not ready';
  if (cell?.is === 'share') return show(cell.share, shown);
  return cell?.is === 'roster' ? showRosterShare(cell.roster, shown) : '';
}

export function showRosterShare(roster: Roster, shown: ShownShare): ShareAnswer {
  const share = shareOfRoster(roster);
  return share === null ? verifyText(roster) : show(share, shown);
}

export function verifyText(roster: Roster): string {
  const { known, unknown } = measureRoster(roster);
  return unknown === 0 ? '' : `Verify (${unknown} of ${known + unknown} schools unknown)`;
}

function show(share: SharePolicy, shown: ShownShare): ShareAnswer {
  if (shown !== 'share' && share.part !== null && share.whole !== null) {
    const counts = `${share.part} of ${share.whole}`;
    return shown === 'caribbean' && share.caribbean !== null ? `${counts} (${share.caribbean} Caribbean)` : counts;
  }
  return share.low === share.high ? share.low : showShare(share);
}
