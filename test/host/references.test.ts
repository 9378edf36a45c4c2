// What do references and separators mean that the engine does not know by itself?
import { createRequire } from 'node:module';
import type * as Core from '@univerjs/core';
import { expect, test } from 'vitest';
import { openProbe } from './probe.ts';

const { IUniverInstanceService }: typeof Core = createRequire(import.meta.url)('@univerjs/core');

const CIRCULAR = 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.';

test('a reference that holds the formula itself is #REF! and the function is not called', async () => {
  const book = await openProbe([[1, '=SAY(A1:B2)', '=SAY(A:D)', '=SAY(A1:A2)']]);
  for (const cell of ['A!B1', 'A!C1']) {
    expect(book.cell(cell)).toBe('#REF!');
    expect(book.message(cell)).toBe(CIRCULAR);
  }
  expect(book.calls).toBe(1);
});

test('the same cells on another tab are not the formula itself', async () => {
  const book = await openProbe([['=SAY(B!A1:B1)']], { otherTabs: [{ name: 'B', rows: [[1, 2]] }] });
  expect(book.cell('A!A1')).toBe('[[number 1 number 2]]');
});

test('; and , both separate arguments, but not inside quotes', async () => {
  const book = await openProbe([['=SAY(1;2,3)', '=SAY("a;b";2)', '=SUM(1;2)', '=IF(TRUE;SAY("x;y");0)']]);
  expect(book.cell('A!A1')).toBe('number 1, number 2, number 3');
  expect(book.cell('A!B1')).toBe("'a;b', number 2");
  expect(book.cell('A!C1')).toBe('3');
  expect(book.cell('A!D1')).toBe("'x;y'");
});

test('inside braces ; still begins a new row', async () => {
  const book = await openProbe([['=SAY({1,2;3,4};5)']]);
  expect(book.cell('A!A1')).toBe('[[number 1 number 2] [number 3 number 4]], number 5');
});

test('an open range runs to the last row of its tab and the cell keeps what was typed', async () => {
  const otherTabs = [{ name: 'Programs', rows: [['a', 'b']], rowCount: 2, columnCount: 3 }];
  const book = await openProbe([[1, 2, '=SAY(A2:A)', '=SAY(Programs!A1:B)', '=COUNTA(A1:B)', '=SAY(A:A)']], {
    otherTabs,
    rowCount: 4,
  });
  expect(book.cell('A!C1')).toBe("[[''] [''] ['']]");
  expect(book.formula('A!C1')).toBe('=SAY(A2:A)');
  expect(book.cell('A!D1')).toBe("[['a' 'b'] ['' '']]");
  expect(book.formula('A!D1')).toBe('=SAY(Programs!A1:B)');
  expect(book.cell('A!E1')).toBe('2');
  expect(book.cell('A!F1')).toBe("[[number 1] [''] [''] ['']]");
});

test('text in quotes that looks like an open range stays text', async () => {
  const book = await openProbe([['=SAY("A2:C")']]);
  expect(book.cell('A!A1')).toBe("'A2:C'");
});

test('an open range recalculates when a cell far down is filled', async () => {
  const book = await openProbe([[1, '=COUNTA(A1:A)', '=SAY(A19:A)']]);
  await book.setCell('A!A20', 7);
  expect(book.cell('A!B1')).toBe('2');
  expect(book.cell('A!C1')).toBe("[[''] [number 7]]");
});

test('open ranges move and grow when a column is inserted or deleted, and stay open', async () => {
  const book = await openProbe([[1, 2, 3, '=SAY(A1:A)', '=COUNTA(B1:C)', '=SUM(Other!$A2:B,A:B)']], {
    rowCount: 3,
    otherTabs: [{ name: 'Other', rows: [] }],
  });
  await book.insertColumn('A', 'B');
  expect(book.formula('A!E1')).toBe('=SAY(A1:A)');
  expect(book.formula('A!F1')).toBe('=COUNTA(C1:D)');
  expect(book.cell('A!F1')).toBe('2');
  expect(book.formula('A!G1')).toBe('=SUM(Other!$A2:B,A:C)');
  await book.insertColumn('A', 'D');
  expect(book.formula('A!G1')).toBe('=COUNTA(C1:E)');
  await book.deleteColumn('A', 'C');
  expect(book.formula('A!F1')).toBe('=COUNTA(C1:D)');
  expect(book.cell('A!F1')).toBe('1');
  await book.insertColumn('Other', 'A');
  expect(book.formula('A!G1')).toBe('=SUM(Other!$B2:C,A:B)');
});

test('an open range whose columns are all deleted becomes #REF! in the formula', async () => {
  const book = await openProbe([[1, 2, '=SUM(B1:B)']]);
  await book.deleteColumn('A', 'B');
  expect(book.formula('A!B1')).toBe('=SUM(#REF!)');
  expect(book.cell('A!B1')).toBe('#REF!');
});

test('arguments that change by themselves leave the cell loading', async () => {
  const book = await openProbe([
    ['=NOW()', '=SAY(A1)', '=SAY(A1:A2)', '=SAY(TODAY())', '=SAY(RANDBETWEEN(1,2))', '=SAY(RAND())', '=SAY(A3)'],
    ['=TODAY()', '=SAY(A2)', '=IF(NOW()>0,SAY(1),0)', '=SAY("NOW()")'],
  ]);
  for (const cell of ['B1', 'C1', 'D1', 'E1', 'F1', 'B2']) expect(book.cell(`A!${cell}`)).toBe('Loading...');
  expect(book.cell('A!G1')).toBe("''");
  expect(book.cell('A!C2')).toBe('number 1');
  expect(book.cell('A!D2')).toBe("'NOW()'");
});

test('a cell left loading reads Loading... to another function', async () => {
  const book = await openProbe([['=SAY(NOW())', '=SAY(A1)']]);
  expect(book.cell('A!B1')).toBe("'Loading...'");
});

test('open ranges follow rows inserted above and added below, and a tab that is renamed', async () => {
  const otherTabs = [{ name: 'Other', rows: [['=SUM(A!A2:A)']] }];
  const book = await openProbe([[1, '=SUM(A2:A)'], [2]], { otherTabs, rowCount: 3 });
  const tab = book.sheet.getSheetByName('A');
  await book.change(() => tab?.insertRows(1, 1));
  expect(book.formula('A!B1')).toBe('=SUM(A3:A)');
  await book.change(() => tab?.insertRowsAfter(3, 2));
  await book.setCell('A!A6', 5);
  expect(book.cell('A!B1')).toBe('7');
  await book.change(() => tab?.setName('New name'));
  expect(book.formula('Other!A1')).toBe("=SUM('New name'!A3:A)");
  expect(book.cell('Other!A1')).toBe('7');
});

test('an inserted column can be undone and the open range is as it was', async () => {
  const book = await openProbe([[1, 2, '=SUM(A1:B)']]);
  book.injector.get(IUniverInstanceService).focusUnit(book.sheet.getId());
  await book.insertColumn('A', 'B');
  expect(book.formula('A!D1')).toBe('=SUM(A1:C)');
  await book.change(() => book.api.undo());
  expect(book.formula('A!C1')).toBe('=SUM(A1:B)');
  expect(book.cell('A!C1')).toBe('3');
});
