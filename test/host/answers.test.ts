// What does a cell show for what a custom function returned?
import { expect, test } from 'vitest';
import { openProbe } from './probe.ts';

test.each([
  ['text', 'text'],
  ['number', '1.5'],
  ['true', 'TRUE'],
  ['undefined', ''],
  ['null', ''],
  ['empty', ''],
])('an answer that is %s shows as "%s"', async (what, shown) => {
  const book = await openProbe([[`=GIVE("${what}")`]]);
  expect(book.cell('A!A1')).toBe(shown);
  expect(book.message('A!A1')).toBe('');
});

test('a plain list runs downwards and a row runs to the right', async () => {
  const book = await openProbe([['=GIVE("list")', '=GIVE("row")']]);
  expect(['A1', 'A2', 'A3'].map((cell) => book.cell(`A!${cell}`))).toEqual(['1', '2', '3']);
  expect(['B1', 'C1', 'D1'].map((cell) => book.cell(`A!${cell}`))).toEqual(['1', '2', '3']);
});

test('what is missing inside a block shows as blank', async () => {
  const book = await openProbe([['=GIVE("gaps")']]);
  expect(['A1', 'B1', 'A2', 'B2'].map((cell) => book.cell(`A!${cell}`))).toEqual(['1', '', '', '4']);
});

test('a date shows as the day it is in the zone of the spreadsheet', async () => {
  // Midnight UTC on 15 September is still the 14th in Los Angeles, 17:00.
  const book = await openProbe([['=GIVE("day")', '=A1+1']], { zone: 'Etc/UTC' });
  expect(book.cell('A!A1')).toBe('2026-09-15');
  const west = await openProbe([['=GIVE("day")']], { zone: 'America/Los_Angeles' });
  expect(west.cell('A!A1')).toBe('2026-09-14 17:00:00');
});

test.each([
  ['NaN', 'GIVE returned NaN, which a cell cannot show.'],
  ['infinity', 'GIVE returned Infinity, which a cell cannot show.'],
  ['object', 'GIVE returned an object, which a cell cannot show.'],
  ['function', 'GIVE returned a function, which a cell cannot show.'],
  ['ragged', 'GIVE returned rows of different lengths, which a cell cannot show.'],
  ['mixed', 'GIVE returned rows of different lengths, which a cell cannot show.'],
  ['deep', 'GIVE returned an array inside a row, which a cell cannot show.'],
  ['nanInside', 'GIVE returned NaN, which a cell cannot show.'],
  ['noDay', 'GIVE returned a date that is none, which a cell cannot show.'],
])('an answer that is %s is #ERROR! with a sentence', async (what, sentence) => {
  const book = await openProbe([[`=GIVE("${what}")`]]);
  expect(book.cell('A!A1')).toBe('#ERROR!');
  expect(book.message('A!A1')).toBe(sentence);
});

test('a thrown error is #ERROR! with its message, which IFERROR catches', async () => {
  const book = await openProbe([
    ['=FAIL("TIER needs a header row.")', '=IFERROR(FAIL("x"),"caught")', '=FAIL_BARE("bare")', '=IFERROR(A1,"caught")'],
  ]);
  expect(book.cell('A!A1')).toBe('#ERROR!');
  expect(book.message('A!A1')).toBe('TIER needs a header row.');
  expect(book.cell('A!B1')).toBe('caught');
  expect(book.message('A!C1')).toBe('bare');
  expect(book.cell('A!D1')).toBe('caught');
});

test('the message is gone when the formula is mended, and a later error has its own', async () => {
  const book = await openProbe([['=FAIL("first")']]);
  await book.setCell('A!A1', '=SAY(1)');
  expect(book.message('A!A1')).toBe('');
  await book.setCell('A!A1', '=FAIL("second")');
  expect(book.message('A!A1')).toBe('second');
  await book.setCell('A!A1', '=1/0');
  expect(book.cell('A!A1')).toBe('#DIV/0!');
  expect(book.message('A!A1')).toBe('');
});

test('the message moves with its cell when a column is inserted', async () => {
  const book = await openProbe([[1, '=FAIL("no")']]);
  await book.insertColumn('A', 'A');
  expect(book.message('A!C1')).toBe('no');
  expect(book.message('A!B1')).toBe('');
});

test('an answer is kept by name and arguments, so a function that counts does not count on', async () => {
  const book = await openProbe([['=COUNT_UP()', '=COUNT_UP()', '=SAY(1)', '=SAY(1)', '=SAY("1")', 5]]);
  expect(book.cell('A!A1')).toBe('1');
  expect(book.cell('A!B1')).toBe('1');
  expect(book.calls).toBe(3);
  await book.setCell('A!F1', 6);
  expect(book.calls).toBe(3);
});

test('every call finds its global variables as they were before the first', async () => {
  const book = await openProbe([['=COUNT_UP(1)', '=COUNT_UP(2)']]);
  expect([book.cell('A!A1'), book.cell('A!B1')]).toEqual(['1', '1']);
  expect(book.calls).toBe(2);
});

test('every function answers to its name with MS_ before it', async () => {
  const book = await openProbe([['=MS_SAY(1)']]);
  // The alias is registered by the host; the script of this test has no function of that name, as the message says.
  expect(book.message('A!A1')).toBe('MS_SAY is not defined');
});

test('a cell just given a formula of ours shows Loading... until it is computed', async () => {
  const book = await openProbe([[5]]);
  const computed = book.setCell('A!A1', '=SAY(1)');
  expect(book.cell('A!A1')).toBe('Loading...');
  await computed;
  expect(book.cell('A!A1')).toBe('number 1');
});

test('a change is over when its answer stands, however long the change itself takes', async () => {
  const book = await openProbe([['']]);
  await book.change(() => {
    const end = Date.now() + 700;
    while (Date.now() < end);
    book.sheet.getSheetByName('A')?.getRange(0, 0).setValue({ f: '=GIVE("text")' });
  });
  expect(book.cell('A!A1')).toBe('text');
});
