// How do `A2:C` and `;` live in an engine that knows neither? The cell keeps what was typed; only the parser and the code that
// moves references when a column is inserted get to see a bounded range.
import type { Injector, IRange } from '@univerjs/core';
import type { LexerTreeBuilder } from '@univerjs/engine-formula';
import { withBoundedRanges, withCommas, withOpenRanges } from './formulaText.ts';
import type { FormulaPackage, Packages } from './packages.ts';

type SequenceNodes = NonNullable<ReturnType<LexerTreeBuilder['sequenceNodesBuilder']>>;
type SequenceNode = SequenceNodes[number];

/** The members of the parser that are replaced; `_nodeMaker`, through which all text passes, is private there. */
interface Parser {
  _nodeMaker(formula: string, ...rest: unknown[]): unknown;
  treeBuilder(formula: string, ...rest: unknown[]): unknown;
  sequenceNodesBuilder(formula: string): SequenceNodes | undefined;
  moveFormulaRefOffset(formula: string, ...rest: unknown[]): string;
}

const patched = new WeakSet<object>();
let movesReferences = false;

export function acceptFormulasOfSheets(formula: FormulaPackage): void {
  const parser = formula.LexerTreeBuilder.prototype as LexerTreeBuilder & object as unknown as Parser;
  if (patched.has(parser)) return;
  patched.add(parser);
  acceptInParser(parser, formula.sequenceNodeType.REFERENCE);
}

function acceptInParser(parser: Parser, referenceType: number): void {
  const { _nodeMaker, treeBuilder, sequenceNodesBuilder, moveFormulaRefOffset } = parser;

  parser._nodeMaker = function (text, ...rest) {
    return _nodeMaker.call(this, withCommas(text), ...rest);
  };

  parser.treeBuilder = function (text, ...rest) {
    return treeBuilder.call(this, withBoundedRanges(text), ...rest);
  };

  // Only where references are moved: the editor, which colours them, must keep to the pieces it knows, for it writes them back.
  parser.sequenceNodesBuilder = function (text) {
    const nodes = sequenceNodesBuilder.call(this, text);
    return nodes && movesReferences ? joinOpenRanges(nodes, referenceType) : nodes;
  };

  parser.moveFormulaRefOffset = function (text, ...rest) {
    return withOpenRanges(whileReferencesMove(() => moveFormulaRefOffset.call(this, text, ...rest)));
  };
}

/** The parser leaves `A2:C` in three pieces: a reference, a colon and a name. */
function joinOpenRanges(nodes: SequenceNodes, referenceType: number): SequenceNodes {
  const joined: SequenceNode[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const [start, colon, end] = [nodes[at], nodes[at + 1], nodes[at + 2]];
    if (start === undefined) continue;
    if (typeof start === 'string' || colon !== ':' || typeof end !== 'object' || !isOpen(start, end, referenceType)) {
      joined.push(start);
      continue;
    }
    joined.push({ ...start, token: withBoundedRanges(`${start.token}:${end.token}`), endIndex: end.endIndex });
    at += 2;
  }
  return joined;
}

function isOpen(start: { nodeType: number; token: string }, end: { token: string }, referenceType: number): boolean {
  return start.nodeType === referenceType && !start.token.includes(':') && /^\$?[A-Za-z]{1,3}$/.test(end.token.trim());
}

/** While this runs, the pieces of a formula show open ranges as bounded ones, which is what can be moved. */
function whileReferencesMove<Result>(act: () => Result): Result {
  movesReferences = true;
  try {
    return act();
  } finally {
    movesReferences = false;
  }
}

/** The sheet's services are there only once a workbook is. */
export function keepRangesOpen(injector: Injector, { core, sheets }: Packages): void {
  const effects = injector.get(sheets.SheetInterceptorService);
  const { onCommandExecute } = effects;
  effects.onCommandExecute = (command) => whileReferencesMove(() => onCommandExecute.call(effects, command));
  injector.get(core.ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id === 'sheet.mutation.set-range-values') openAgain(params as { cellValue?: Cells });
    // Unlike the command that inserts a column, this one forgets to say that it means a whole one.
    if (id === 'sheet.command.remove-col-by-range') (params as { range: IRange }).range.rangeType = core.RANGE_TYPE.COLUMN;
  });
}

type Cells = Record<number, Record<number, { f?: string | null } | null> | null>;

/** A moved formula arrives with its bounded ranges in the one mutation that writes cells. */
function openAgain({ cellValue }: { cellValue?: Cells }): void {
  for (const row of Object.values(cellValue ?? {})) {
    for (const cell of Object.values(row ?? {})) if (cell?.f) cell.f = withOpenRanges(cell.f);
  }
}
