// Which functions does the add-on have, and what does the help say about them?
import type { IFunctionInfo } from '@univerjs/engine-formula';
import type { FormulaPackage } from './packages.ts';

export interface CatalogueEntry {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly text: string; readonly example: string }[];
  readonly returns: string;
}

export type Catalogue = readonly CatalogueEntry[];

/** Every function is also there as MS_ and its name, without help, for sheets where another add-on owns the short one. */
export function functionNames(catalogue: Catalogue): string[] {
  return catalogue.flatMap(({ name }) => [name, `MS_${name}`]);
}

export function describeFunctions(catalogue: Catalogue, formula: FormulaPackage): IFunctionInfo[] {
  return catalogue.map((entry) => ({
    functionName: entry.name,
    functionType: formula.FunctionType.User,
    description: `${entry.summary} ${entry.returns}`.trim(),
    abstract: entry.summary,
    functionParameter: entry.parameters.map(({ name, text, example }) => ({
      name,
      // The help itself marks what may be left out.
      detail: text.replace(/^Optional\. /, ''),
      example,
      require: text.startsWith('Optional.') ? 0 : 1,
      repeat: 0,
    })),
  }));
}
