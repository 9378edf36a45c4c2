/** What is written down about a function that can be typed in a cell, and what runs it? */

export interface Parameter {
  readonly name: string;
  /** One sentence for the help; begins "Optional." where the argument may be left out. */
  readonly text: string;
  readonly example: string;
}

/** For the completion list, the pages and the local workbook; none of it is pushed but as JSDoc. */
export interface Help {
  /** One sentence: what it answers. */
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** What the cell then holds. */
  readonly returns: string;
  readonly examples: readonly string[];
}

/** Reads the evidence pack; null where Google refuses it to a cell. */
type Evidence = () => string | null;

/** Arguments as the sheet hands them over, `undefined` where not given; throws WrongCall. */
export type Run = (args: readonly unknown[], evidence: Evidence) => unknown;

export interface SheetFunction {
  readonly help: Help;
  readonly run: Run;
}
