// What is left of a press that failed, if it cannot be taken back at once? The rest goes back nevertheless, and no later press is stopped for ever.
import { describe, expect, test } from 'vitest';
import { protectionsOf } from '../../host/google/protections.ts';
import { type DeskOfTest, ONE_PROGRAM, openDesk, PROFILE_TAB, TODAY } from '../google/desk.ts';
import { ACTIONS } from './actions.ts';
import { everythingIn } from './everything.ts';
import { meanwhile } from './others.ts';

const PROTECTED = 'You are trying to edit a protected cell';

/** Somebody protects the columns of the score between their values and the stamp on the profile. */
async function stuck(): Promise<{ readonly desk: DeskOfTest; readonly unlock: () => void }> {
  const whole = await openDesk([ONE_PROGRAM, PROFILE_TAB]);
  whole.ask('score', { today: TODAY, asValues: true });
  const lastWrite = whole.services.calls.made.lastIndexOf('Range.setValues');
  const desk = await openDesk([ONE_PROGRAM, PROFILE_TAB]);
  const tab = desk.workbook.sheet.getSheetByName('My list');
  if (tab === null) throw new Error('The list is gone.');
  const all = protectionsOf(tab);
  desk.services.meanwhile(
    () =>
      all.push({ place: { row: 1, column: 6, rows: 40, columns: 9 }, description: '', isWarningOnly: false, isAnothers: true }),
    lastWrite,
  );
  desk.services.failNext(lastWrite);
  expect(() => desk.ask('score', { today: TODAY, asValues: true })).toThrow(PROTECTED);
  return { desk, unlock: () => void all.splice(0) };
}

describe('somebody protects our columns while they are being filled', () => {
  test('the answers stay, all else goes back: names, colors, widths', async () => {
    const { desk } = await stuck();
    const now = everythingIn(desk);
    expect(desk.workbook.cell('My list!F2')).toBe('Reach');
    expect(Object.keys(now).filter((path) => /^name MATCHSHEET|rules|frozen/.test(path) && !now[path]?.startsWith('0'))).toEqual(
      [],
    );
  });

  test('as soon as they are free, the next press takes them back and scores', async () => {
    const { desk, unlock } = await stuck();
    expect(() => desk.ask('score', { today: TODAY, asValues: true })).toThrow(PROTECTED);
    unlock();
    expect(desk.ask('score', { today: TODAY, asValues: true })).toMatchObject({ where: 'F1' });
    expect(desk.workbook.cell('My list!N1')).toBe('Scored as');
  });

  test('if they stay protected, two presses try it, the third says what stands where, and the fourth scores beside it', async () => {
    const { desk } = await stuck();
    for (const _ of [1, 2]) expect(() => desk.ask('score', { today: TODAY, asValues: true })).toThrow(PROTECTED);
    expect(() => desk.ask('score', { today: TODAY, asValues: true })).toThrow(
      'An earlier press broke off and could not be taken back, in three tries: what it wrote stands in My list!F1:N2. Look at it, then press again.',
    );
    expect(desk.ask('score', { today: TODAY, asValues: true })).toMatchObject({ where: 'P1' });
    expect(desk.workbook.cell('My list!F2')).toBe('Reach');
  });
});

test('somebody deletes a program, sorts or types while values are written: none stands beside another program', async () => {
  const action = ACTIONS.find(({ name }) => name === 'score: values');
  if (action === undefined) throw new Error('There is no such action.');
  const { states, breaches } = await meanwhile(action, 5);
  expect(states).toBeGreaterThan(10);
  expect(Object.fromEntries(breaches)).toEqual({});
});
