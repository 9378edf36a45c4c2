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

/** Arguments as the sheet hands them over, `undefined` where not given; throws WrongCall. */
export type Run = (args: readonly unknown[]) => unknown;

/** The evidence pack, read when it is asked for; null where Google refuses it to a cell. */
type Evidence = () => string | null;
/** A function that may ask for the evidence pack. */
export type EvidenceRun = (args: readonly unknown[], evidence: Evidence) => unknown;

export interface SheetFunction {
  readonly help: Help;
  readonly run: EvidenceRun;
}
