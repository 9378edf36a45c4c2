/** What stands in one row under each field? A number behind a date format and a day behind a number's are turned back, each distinct text is read once a call. */
import { type Day, parseDay } from '../../domain/day';
import type { ProgramField } from '../../reading/headers/programFields';
import { type Cell, fold } from '../../reading/text/cellText';
import { dayInWords, lastDayInWords } from '../../reading/text/days';
import { asDay, asNumber, cellOf, textOf } from '../cell';
import type { ReadAs } from '../cellReader';
import type { Column } from './programsBlock';

/** What is counted, and may stand behind a date format; what is a day, and may stand behind a number's. */
const COUNTED: ReadonlySet<ProgramField> = new Set<ProgramField>([
  'step1_min',
  'step2_min',
  'step2_typical',
  'attempts',
  'yog',
  'usce',
  'img_count',
  'resident_count',
  'size',
]);
const DATED: ReadonlySet<ProgramField> = new Set<ProgramField>(['deadline', 'applied', 'interview_date', 'checked_on']);

/** Columns of free words that may tell of a link of the applicant's. */
export const MAY_TELL: readonly ProgramField[] = ['notes', 'contact_name'];

/** The cells of one block's rows by field; keeps what each text meant for as long as the call lasts. */
export class RowCells {
  private readonly read = new Map<string, Map<string, unknown>>();
  private readonly columnOf = new Map<ProgramField, Column>();

  constructor(
    columns: readonly Column[],
    private readonly readAs: ReadAs,
  ) {
    for (const column of columns) this.columnOf.set(column.field, column);
  }

  header(field: ProgramField): string {
    return this.columnOf.get(field)?.header ?? '';
  }

  /** The cell of a field in this row. */
  cell(row: readonly unknown[], field: ProgramField): Cell {
    const column = this.columnOf.get(field);
    if (column === undefined || (column.isAllNo && !this.readAs.untickedMeansNo)) return { is: 'blank' };
    const cell = cellOf(row[column.at]);
    return cell.is === 'day' && COUNTED.has(field)
      ? asNumber(cell)
      : cell.is === 'number' && DATED.has(field)
        ? asDay(cell)
        : cell;
  }

  isBlank(row: readonly unknown[], field: ProgramField): boolean {
    return this.cell(row, field).is === 'blank';
  }

  text(row: readonly unknown[], field: ProgramField): string {
    const column = this.columnOf.get(field);
    return column === undefined ? '' : textOf(row[column.at]);
  }

  meaningOf<Fact>(field: string, cell: Cell, none: Fact, reader: (cell: Cell) => Fact): Fact {
    if (cell.is === 'blank' || cell.is === 'notReady') return none;
    if (cell.is !== 'text') return reader(cell);
    return this.remember(field, cell.text, () => reader(cell));
  }

  /** What a text means under a field, read once; `null` is a meaning too. */
  remember<Fact>(field: string, text: string, read: () => Fact): Fact {
    const memory = this.read.get(field) ?? new Map<string, unknown>();
    this.read.set(field, memory);
    const known = memory.get(text);
    if (known !== undefined) return known as Fact;
    const fact = read();
    memory.set(text, fact);
    return fact;
  }

  holdsAny(fields: readonly ProgramField[]): boolean {
    return fields.some((field) => this.columnOf.has(field));
  }

  /** The cell of the column that says the other part of this field's fact, if there is one. */
  otherPart(row: readonly unknown[], field: ProgramField): Cell | null {
    const other = this.columnOf.get(field)?.and;
    return other === undefined ? null : cellOf(row[other]);
  }

  /** The last day that it can mean. */
  lastDay(row: readonly unknown[], field: ProgramField): Day | null {
    const cell = this.cell(row, field);
    return this.day(row, field) ?? (cell.is === 'text' ? lastDayInWords(fold(cell.text)) : null);
  }

  /** The day that a cell holds, as a date or in words. */
  day(row: readonly unknown[], field: ProgramField): Day | null {
    const cell = this.cell(row, field);
    if (cell.is === 'day') return cell.day;
    return cell.is === 'text' ? (parseDay(cell.text.trim()) ?? dayInWords(fold(cell.text))) : null;
  }
}
