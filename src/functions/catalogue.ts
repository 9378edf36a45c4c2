/** Which functions can be typed in a cell? The one list: the build, the help, the pages and the tests read it. */
import { howRead } from './howRead';
import { imgShare } from './imgShare';
import { region } from './region';
import { score } from './score';
import { tier } from './tier';
import { visaOk } from './visaOk';
import { why } from './why';

export interface Parameter {
  readonly name: string;
  /** One sentence for the help; begins "Optional." where the argument may be left out. */
  readonly text: string;
  readonly example: string;
}

export interface CustomFunction {
  readonly name: string;
  /** One sentence: what it answers. */
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** What the cell then holds. */
  readonly returns: string;
  readonly examples: readonly string[];
  readonly run: (args: readonly unknown[]) => unknown;
}

export const CATALOGUE: readonly CustomFunction[] = [tier, visaOk, imgShare, why, score, howRead, region];
