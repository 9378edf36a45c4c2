/** How is a page of plain cells written, line under line: headings, sentences, bars? The tabs of the plan and for the mentor. */
import type { Counted } from '../../domain/list/tally';

const LONGEST_LINE = 135;

/** Broken where a printed page ends; '' is no line. */
export function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= LONGEST_LINE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return text === '' ? [] : lines;
}

/** Rows one after another, as their first and their number, from 0. */
export type Run = readonly [row: number, rows: number];

export class PageCells {
  readonly cells: string[][] = [];
  readonly headings: number[] = [];
  /** Runs of rows whose second cell is a bar. */
  readonly bars: Run[] = [];

  /** @param barWidth Signs of the longest bar. */
  constructor(
    private readonly columns: number,
    private readonly barWidth: number,
  ) {}

  /** @return The row it stands in. */
  add(...row: readonly string[]): number {
    this.cells.push(Array.from({ length: this.columns }, (_, at) => row[at] ?? ''));
    return this.cells.length - 1;
  }

  /** A blank line above it, but for the first. */
  heading(...row: readonly string[]): void {
    if (this.cells.length > 0) this.add();
    this.headings.push(this.add(...row));
  }

  /** Each as wide as its share of the largest: shown by Sheets, phones, print and the local workbook alike. */
  addBars(counted: readonly Counted[], says: (count: number) => string): void {
    if (counted.length === 0) return;
    this.bars.push([this.cells.length, counted.length]);
    const most = Math.max(...counted.map(({ count }) => count), 1);
    for (const { name, count } of counted) {
      const signs = count === 0 ? 0 : Math.max(1, Math.round((count / most) * this.barWidth));
      this.add(name, '█'.repeat(signs), says(count));
    }
  }
}
