// What does a custom function receive for what stands in the cells?
import { expect, test } from 'vitest';
import { openProbe } from './probe.ts';

const day = (serial: number) => ({ value: serial, pattern: 'yyyy-mm-dd' });

test('a single cell arrives as its value, and so does a range of one cell', async () => {
  const book = await openProbe([['J-1', 215, '=SAY(A1)', '=SAY(B1)', '=SAY(A1:A1)']]);
  expect(book.cell('A!C1')).toBe("'J-1'");
  expect(book.cell('A!D1')).toBe('number 215');
  expect(book.cell('A!E1')).toBe("'J-1'");
});

test('a range arrives as rows of columns, also when it is one row or one column', async () => {
  const book = await openProbe([
    [1, 2, '=SAY(A1:B2)'],
    [3, 4, '=SAY(A1:B1)'],
    [null, null, '=SAY(A1:A2)'],
  ]);
  expect(book.cell('A!C1')).toBe('[[number 1 number 2] [number 3 number 4]]');
  expect(book.cell('A!C2')).toBe('[[number 1 number 2]]');
  expect(book.cell('A!C3')).toBe('[[number 1] [number 3]]');
});

test('a blank cell arrives as empty text, alone and in a range', async () => {
  const book = await openProbe([[null, 1, '=SAY(A1)', '=SAY(A1:B2)']]);
  expect(book.cell('A!C1')).toBe("''");
  expect(book.cell('A!D1')).toBe("[['' number 1] ['' '']]");
});

test('an argument left out at the end arrives as undefined', async () => {
  const book = await openProbe([[1, '=SAY_TWO(A1)']]);
  expect(book.cell('A!B1')).toBe('number 1, undefined');
});

test('booleans arrive as booleans, in cells, in ranges and typed into the formula', async () => {
  const book = await openProbe([[true, false, '=SAY(A1)', '=SAY(A1:B1)', '=SAY(TRUE)', '=SAY(A1=B1)']]);
  expect(book.cell('A!C1')).toBe('boolean true');
  expect(book.cell('A!D1')).toBe('[[boolean true boolean false]]');
  expect(book.cell('A!E1')).toBe('boolean true');
  expect(book.cell('A!F1')).toBe('boolean false');
});

test('percent cells arrive as fractions', async () => {
  const percent = { value: 0.55, pattern: '0%' };
  const book = await openProbe([[percent, percent, '=SAY(A1)', '=SAY(A1:B1)']]);
  expect(book.cell('A!A1')).toBe('55%');
  expect(book.cell('A!C1')).toBe('number 0.55');
  expect(book.cell('A!D1')).toBe('[[number 0.55 number 0.55]]');
});

test.each([
  // 2026-09-15 is serial 46280; Kolkata is UTC+5:30 all year, Los Angeles UTC-7 in September.
  ['Etc/UTC', 46280, '2026-09-15T00:00:00.000Z'],
  ['Asia/Kolkata', 46280, '2026-09-14T18:30:00.000Z'],
  ['America/Los_Angeles', 46280, '2026-09-15T07:00:00.000Z'],
  // Clocks go forward on 2026-03-08 (serial 46089) at 2:00 and back on 2026-11-01 (serial 46327).
  ['America/Los_Angeles', 46089, '2026-03-08T08:00:00.000Z'],
  ['America/Los_Angeles', 46090, '2026-03-09T07:00:00.000Z'],
  ['America/Los_Angeles', 46327, '2026-11-01T07:00:00.000Z'],
  ['America/Los_Angeles', 46328, '2026-11-02T08:00:00.000Z'],
])('in the zone %s the date cell %i arrives as %s', async (zone, serial, expected) => {
  const book = await openProbe([[day(serial), 5, '=SAY(A1)', '=SAY(A1:B1)']], { zone });
  expect(book.cell('A!C1')).toBe(`Date ${expected}`);
  expect(book.cell('A!D1')).toBe(`[[Date ${expected} number 5]]`);
});

test('a date computed inside the formula arrives as a date', async () => {
  const book = await openProbe([['=SAY(DATE(2026,9,15))']]);
  expect(book.cell('A!A1')).toBe('Date 2026-09-15T00:00:00.000Z');
});

test('a number in a text column arrives as text', async () => {
  const book = await openProbe([[{ value: '12/30', pattern: '@' }, { value: 7, pattern: '@' }, '=SAY(A1:B1)']]);
  expect(book.cell('A!C1')).toBe("[['12/30' '7']]");
});

test('an error in a cell arrives as its text, alone and in a range', async () => {
  const book = await openProbe([['=1/0', '=NA()', '=SAY(A1)', '=SAY(A1:B1)', '=SAY(1/0)', '=FAIL("no")', '=SAY(F1)']]);
  expect(book.cell('A!C1')).toBe("'#DIV/0!'");
  expect(book.cell('A!D1')).toBe("[['#DIV/0!' '#N/A']]");
  expect(book.cell('A!E1')).toBe("'#DIV/0!'");
  expect(book.cell('A!G1')).toBe("'#ERROR!'");
});

test('a cell of our functions that is still computing reads Loading...', async () => {
  const book = await openProbe([['=SAY(B1)', '=SAY(A1)']]);
  expect([book.cell('A!A1'), book.cell('A!B1')]).toContain("'Loading...'");
});

test('the answers of other formulas arrive as values, spilled ones included', async () => {
  const book = await openProbe([['=GRID(2,2)', null, '=SAY(A1:B2)', '=SUM(A1:B2)', '=SAY(D1)']]);
  expect(book.cell('A!C1')).toBe('[[number 11 number 12] [number 21 number 22]]');
  expect(book.cell('A!E1')).toBe('number 66');
});

test('a block computed inside the formula arrives as rows, and a block of one as its value', async () => {
  const book = await openProbe([
    ['a', 1, '=SAY(FILTER(A1:A2,B1:B2>1))', '=SAY(FILTER(A1:B2,B1:B2>0))'],
    ['b', 2],
  ]);
  expect(book.cell('A!C1')).toBe("'b'");
  expect(book.cell('A!D1')).toBe("[['a' number 1] ['b' number 2]]");
});

test('a range name and a range on another tab arrive as their cells', async () => {
  const otherTabs = [{ name: 'My profile', rows: [['Visa', 'J-1']] }];
  const names = { PROFILE: "'My profile'!$A$1:$B$1" };
  const book = await openProbe([['=SAY(PROFILE)', "=SAY('My profile'!A1:B1)"]], { otherTabs, names });
  expect(book.cell('A!A1')).toBe("[['Visa' 'J-1']]");
  expect(book.cell('A!B1')).toBe("[['Visa' 'J-1']]");
});

test('a tab that does not exist is #REF! and the function is not called', async () => {
  const book = await openProbe([['=SAY(Nowhere!A1:B2)']]);
  expect(book.cell('A!A1')).toBe('#REF!');
  expect(book.message('A!A1')).toBe("Unresolved sheet name 'Nowhere'.");
  expect(book.calls).toBe(0);
});
