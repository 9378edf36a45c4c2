/** Which statements of a cell are the newest? "2016: at application; since 2021: at start" says the second. */
import type { Statement } from './dialogue';

/** The year that opens a statement; NaN where none does. */
function yearOf({ parts }: Statement): number {
  const first = parts.slice(0, 4).find((part) => part.is === 'yearno');
  return first?.value ?? Number.NaN;
}

/** The statements without those that an arrow or a later year replaces. */
export function newestOf(statements: readonly Statement[]): Statement[] {
  const years = statements.map(yearOf).filter((year) => !Number.isNaN(year));
  const last = new Set(years).size > 1 ? Math.max(...years) : Number.NaN;
  return statements.filter((statement) => !statement.replaced && !(yearOf(statement) < last));
}
