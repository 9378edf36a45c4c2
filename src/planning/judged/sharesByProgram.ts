/** What share has each listed program, from cells or lines of several programs one under another? */
import { elementAt } from '../../domain/elementAt';
import { readHeader } from '../../reading/headers/programHeader';
import { readResidents, rosterOf } from '../../reading/roster/roster';
import { lettersAndDigits, textOf } from '../../sheet/cell';
import { isContent, otherKind, type ShareCell } from '../../sheet/shareCells';
import { type ShareAnswer, type ShownShare, showRosterShare, showShareCell } from '../../show/shareAnswer';

const identity = (value: unknown): string => lettersAndDigits(textOf(value));

/**
 * As SUMIF: for each listed program the first share stated for it, or the roster of all its lines, matched by letters and digits. Lines below a program's
 * name and beside a blank belong to it, as in a merged cell.
 */
export function sharesByProgram(
  grid: unknown[][],
  cells: readonly ShareCell[],
  names: readonly (readonly unknown[])[],
  asked: readonly (readonly unknown[])[],
  shown: ShownShare,
): unknown {
  const rows = new Map<string, number[]>();
  let name = '';
  cells.forEach(({ is }, at) => {
    name = identity(names[at]?.[0]) || name;
    if (is === 'header' || is === 'silent' || name === '') return;
    const own = rows.get(name);
    if (own === undefined) rows.set(name, [at]);
    else own.push(at);
  });
  const answers = new Map<string, ShareAnswer>();
  for (const [program, own] of rows) answers.set(program, ofProgram(grid, cells, own, shown));
  const found = asked.map((row, at) => [
    at === 0 && asked.length > 1 && readHeader(textOf(row[0])) === 'program' && !answers.has(identity(row[0]))
      ? 'IMG share read'
      : (answers.get(identity(row[0])) ?? ''),
  ]);
  return asked.length === 1 ? (found[0]?.[0] ?? '') : found;
}

/** What is wrong with one program's cells is said in its own answer and harms no other. */
function ofProgram(grid: unknown[][], cells: readonly ShareCell[], rows: readonly number[], shown: ShownShare): ShareAnswer {
  const own = rows.map((at) => elementAt(cells, at));
  const other = otherKind(own);
  if (other !== null) return `Verify (row ${(rows[other.at] ?? 0) + 1} ${other.says}, other cells of its program ${other.first})`;
  const first = own.find(isContent);
  if (first === undefined || first.is === 'share') return showShareCell(first ?? own[0], shown);
  if (own.some(({ is }) => is === 'notReady')) return 'not ready';
  // Several cells of one program, a class in each, are one roster.
  const residents = rows.flatMap((at) => (cells[at]?.is === 'roster' ? readResidents([[textOf(grid[at]?.[0])]]) : []));
  const lines = rows.filter((at) => cells[at]?.is !== 'roster').map((at) => [textOf(grid[at]?.[0])]);
  const all = rosterOf([...residents, ...readResidents(lines)]);
  return showRosterShare(all, shown) || `Verify (row ${(rows[0] ?? 0) + 1} names no medical school)`;
}
