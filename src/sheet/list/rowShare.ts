/** Which share of a program's residents are IMGs, by one row: a share, two that add up, counts, or words under another header? */
import type { SharePolicy } from '../../domain/program';
import { fold } from '../../reading/text/cellText';
import { addedShares, wholeIn } from '../cellFacts';
import type { columnReaders } from '../columnReaders';
import { shareInCell } from '../shareFacts';
import type { RowCells } from './rowCells';

/** How many residents the row names; positions a year are none. */
export function residentsOf(cells: RowCells, row: readonly unknown[]): number | null {
  const total = wholeIn(cells.cell(row, 'resident_count'));
  if (total !== null) return total;
  const isYearly = /year|class|pgy|1st|first|position|spot|intake|slot/.test(fold(cells.header('size')));
  return isYearly ? null : wholeIn(cells.cell(row, 'size'));
}

/** US IMGs in one column and the others in another are one share; else what the row's own columns give. */
export function shareOf(
  cells: RowCells,
  row: readonly unknown[],
  share: SharePolicy | null,
  residents: number | null,
  columns: Pick<ReturnType<typeof columnReaders>, 'shareOfImgs'>,
): SharePolicy | null {
  const other = cells.otherPart(row, 'img_share');
  const whole = other === null ? share : addedShares(share, shareInCell(other, '% IMG').policy);
  return whole ?? otherShareOf(cells, row, residents, columns);
}

/** Counts in two columns, or a share in the column of policy. */
function otherShareOf(
  cells: RowCells,
  row: readonly unknown[],
  residents: number | null,
  columns: Pick<ReturnType<typeof columnReaders>, 'shareOfImgs'>,
): SharePolicy | null {
  const count = wholeIn(cells.cell(row, 'img_count'));
  if (count !== null && residents !== null && residents > 0 && count <= residents) {
    const share = count / residents;
    return {
      low: share,
      high: share,
      part: count,
      whole: residents,
      caribbean: null,
      counts: null,
      words: `${count} of ${residents}`,
    };
  }
  const policy = cells.cell(row, 'imgs');
  // "80%" under "IMGs" is a share; 1 and more could be a number of people.
  const isShare = policy.is === 'number' && policy.number > 0 && policy.number < 1;
  return isShare || (policy.is === 'text' && /\d/.test(policy.text)) ? columns.shareOfImgs(row).policy : null;
}
