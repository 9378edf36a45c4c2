// What can a test, or the page's own script, see of an open workbook and change in it?
import type { ICellData, numfmt, Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-formula/facade';
import { type CellAddress, columnIndex, parseAddress } from './address.ts';
import { explanationIn } from './errors.ts';
import type { Server } from './server.ts';
import { sheetDates } from './sheetDates.ts';
import type { SpilledCells } from './spilled.ts';

const BOOLEAN_CELL = 3;
const LONGEST_CALCULATION_MS = 120_000;

export type Pace = (run: () => Promise<void>) => Promise<void>;

interface Parts {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly sheet: FWorkbook;
  readonly server: Server;
  readonly zone: string;
  readonly numfmt: typeof numfmt;
  /** Is this formula a call of one of the add-on's functions? */
  isOurs(formula: string): boolean;
  /** What an answer spills into cells of a tab. */
  spilled(tab: FWorksheet): SpilledCells;
  readonly pace: Pace;
}

export class Workbook {
  readonly ready: Promise<void>;
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.ready = this.#computed();
  }

  get zone(): string {
    return this.#parts.zone;
  }

  /** How many calls of custom functions were made; an answer kept from before is no call. */
  get calls(): number {
    return this.#parts.server.calls;
  }

  get injector(): ReturnType<Univer['__getInjector']> {
    return this.#parts.univer.__getInjector();
  }

  get api(): FUniver {
    return this.#parts.api;
  }

  get sheet(): FWorkbook {
    return this.#parts.sheet;
  }

  /** What the stand-ins for Google's services need to know of this workbook. */
  get office() {
    const { zone, isOurs, api, spilled } = this.#parts;
    return {
      api,
      spilled,
      dates: sheetDates(zone),
      zone,
      isOurs,
      patternOf: (cell: ICellData | null) => this.#patternOf(cell),
      inFront: (tab: FWorksheet, act: () => void) => this.#onTab(tab.getSheetName(), act),
    };
  }

  /** The text that a cell shows. */
  cell(address: string): string {
    return this.#shown(this.#cellData(parseAddress(address)));
  }

  /** What the engine holds of a cell. */
  data(address: string): ICellData | null {
    return this.#cellData(parseAddress(address));
  }

  /** The sentence behind an error, or nothing. */
  message(address: string): string {
    return explanationIn(this.#cellData(parseAddress(address)));
  }

  /** The formula as a person reads it. */
  formula(address: string): string {
    const { tab, row, column } = parseAddress(address);
    return this.#tab(tab).getRange(row, column).getFormula();
  }

  setCell(address: string, value: string | number | boolean): Promise<void> {
    const { tab, row, column } = parseAddress(address);
    return this.change(() => {
      this.#tab(tab)
        .getRange(row, column)
        .setValue(value === '' ? { v: null, f: null } : value);
    });
  }

  insertColumn(tab: string, before: string): Promise<void> {
    return this.change(() => this.#onTab(tab, (sheet) => sheet.insertColumns(columnIndex(before), 1)));
  }

  deleteColumn(tab: string, letters: string): Promise<void> {
    return this.change(() => this.#onTab(tab, (sheet) => sheet.deleteColumns(columnIndex(letters), 1)));
  }

  dispose(): void {
    this.#parts.univer.dispose();
  }

  /** Resolves when everything that follows from the change is computed. */
  change(act: () => void): Promise<void> {
    return this.#parts.pace(async () => {
      act();
      // Not before: the engine gives up on a calculation that does not begin within half a second, and the script alone can take longer.
      await this.#computed();
    });
  }

  /** The engine moves the references to whatever tab is in front, so the tab that changes has to be there. */
  #onTab(name: string, act: (tab: FWorksheet) => void): void {
    const { sheet } = this.#parts;
    const front = sheet.getActiveSheet();
    sheet.setActiveSheet(this.#tab(name));
    act(this.#tab(name));
    sheet.setActiveSheet(front);
  }

  #computed(): Promise<void> {
    return this.#parts.api.getFormula().onCalculationResultApplied(LONGEST_CALCULATION_MS);
  }

  #tab(name: string): FWorksheet {
    const tab = this.#parts.sheet.getSheetByName(name);
    if (tab === null) throw new Error(`There is no tab "${name}".`);
    return tab;
  }

  #cellData({ tab, row, column }: CellAddress): ICellData | null {
    return this.#tab(tab).getRange(row, column).getCellData();
  }

  #shown(cell: ICellData | null): string {
    const value = cell?.v;
    if (cell?.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
    if (value === undefined || value === null) return cell?.f && this.#parts.isOurs(cell.f) ? 'Loading...' : '';
    if (cell?.t === BOOLEAN_CELL || typeof value === 'boolean') return Number(value) === 1 ? 'TRUE' : 'FALSE';
    return typeof value === 'number' ? this.#parts.numfmt.format(this.#patternOf(cell), value) : value;
  }

  #patternOf(cell: ICellData | null): string {
    const style = typeof cell?.s === 'string' ? this.#parts.sheet.getWorkbook().getStyles().get(cell.s) : cell?.s;
    return style?.n?.pattern || 'General';
  }
}
