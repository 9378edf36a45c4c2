// What does a cell show when its answer has no room?
import { expect, test } from 'vitest';
import { openProbe } from './probe.ts';

test('an answer that would overwrite a filled cell is #REF! and names the first cell in the way', async () => {
  const book = await openProbe([['=GRID(3,2)'], [null, 'mine'], ['mine too']]);
  expect(book.cell('A!A1')).toBe('#REF!');
  expect(book.message('A!A1')).toBe('Array result was not expanded because it would overwrite data in B2.');
  expect(['B1', 'A2', 'B2', 'A3'].map((cell) => book.cell(`A!${cell}`))).toEqual(['', '', 'mine', 'mine too']);
});

test('the answer spills again when the cell in the way is cleared', async () => {
  const book = await openProbe([['=GRID(3,2)'], [null, 'mine']]);
  await book.setCell('A!B2', '');
  expect(['A1', 'B1', 'A3', 'B3'].map((cell) => book.cell(`A!${cell}`))).toEqual(['11', '12', '31', '32']);
  expect(book.message('A!A1')).toBe('');
});

test('a cell typed into a spill takes the place of the whole answer', async () => {
  const book = await openProbe([['=GRID(3,2)', null, '=SUM(A1:B3)', '=SAY(A2:A3)']]);
  expect(book.cell('A!C1')).toBe('129');
  await book.setCell('A!B2', 'mine');
  expect(['A1', 'B1', 'A2', 'B2', 'A3'].map((cell) => book.cell(`A!${cell}`))).toEqual(['#REF!', '', '', 'mine', '']);
  expect(book.message('A!A1')).toBe('Array result was not expanded because it would overwrite data in B2.');
  expect(book.cell('A!D1')).toBe("[[''] ['']]");
});

test('of two answers that want the same cells the other is blocked, and comes back when the first goes', async () => {
  const book = await openProbe([['=GRID(3,1)', null], ['']]);
  await book.setCell('A!A2', '=GRID(1,2)');
  expect(book.cell('A!A1')).toBe('#REF!');
  expect([book.cell('A!A2'), book.cell('A!B2')]).toEqual(['11', '12']);
  await book.setCell('A!A2', '');
  expect(['A1', 'A2', 'A3'].map((cell) => book.cell(`A!${cell}`))).toEqual(['11', '21', '31']);
});

test('an answer too wide or too long for the tab is #REF! and says how much is missing', async () => {
  const size = { rowCount: 5, columnCount: 4 };
  const book = await openProbe([['=GRID(1,6)'], ['=GRID(7,1)']], size);
  expect(book.cell('A!A1')).toBe('#REF!');
  expect(book.message('A!A1')).toBe('Result was not automatically expanded, please insert more columns (2).');
  expect(book.cell('A!A2')).toBe('#REF!');
  expect(book.message('A!A2')).toBe('Result was not automatically expanded, please insert more rows (3).');
});

test('an answer that shrinks leaves nothing behind', async () => {
  const book = await openProbe([[3, '=GRID(A1,2)']]);
  expect(book.cell('A!B3')).toBe('31');
  await book.setCell('A!A1', 1);
  expect(['B1', 'C1', 'B2', 'B3', 'C3'].map((cell) => book.cell(`A!${cell}`))).toEqual(['11', '12', '', '', '']);
});

test('a function inside ARRAYFORMULA answers as it does outside', async () => {
  const book = await openProbe([['=ARRAYFORMULA(GRID(2,2))', null, '=ARRAYFORMULA(SAY(A1:B1))']]);
  expect(book.cell('A!B2')).toBe('22');
  expect(book.cell('A!C1')).toBe('[[number 11 number 12]]');
});
