// Which cells does a block such as A1:C9 or A2:C see while the engine computes?
import type { IRange, Nullable } from '@univerjs/core';
import type { BaseReferenceObject, UnionNodeFactory } from '@univerjs/engine-formula';
import { isOpenEnd } from './formulaText.ts';
import type { FormulaPackage } from './packages.ts';

type UnionNode = ReturnType<UnionNodeFactory['create']>;

const patched = new WeakSet<object>();

export function readBlocksAsTheyAreNow(formula: FormulaPackage): void {
  const factory = formula.UnionNodeFactory.prototype;
  if (patched.has(factory)) return;
  patched.add(factory);
  endOpenRangesAtTheLastRow(formula.BaseReferenceObject.prototype);
  const { create } = factory;
  factory.create = function (operator: string) {
    return withSpillsOfItsCorner(create.call(this, operator));
  };
}

/** An open range ends where its own tab ends, and it must follow when rows are added. */
function endOpenRangesAtTheLastRow(reference: BaseReferenceObject): void {
  const { getRangePosition } = reference;
  reference.getRangePosition = function (): IRange {
    const range = getRangePosition.call(this);
    return isOpenEnd(range.endRow) ? { ...range, endRow: this.getActiveSheetRowCount() - 1 } : range;
  };
}

/** The engine joins A1 and C9 to a block that knows no spills, so it would still read what a smaller or blocked answer left behind. */
function withSpillsOfItsCorner(node: UnionNode): UnionNode {
  const { execute } = node;
  node.execute = function () {
    execute.call(this);
    const corner = this.getChildren()[0]?.getValue();
    const block = this.getValue();
    if (!isReference(corner) || !isReference(block)) return;
    block.setArrayFormulaRange(corner.getArrayFormulaRange());
    block.setRuntimeArrayFormulaRange(corner.getRuntimeArrayFormulaRange());
  };
  return node;
}

function isReference(value: Nullable<{ isReferenceObject(): boolean }>): value is BaseReferenceObject {
  return value ? value.isReferenceObject() : false;
}
