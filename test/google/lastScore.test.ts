// Can a sidebar that is opened anew take back the score that was made before? While it was the last press of all.
import { describe, expect, test } from 'vitest';
import { differences, everythingIn } from '../faults/everything.ts';
import { type DeskOfTest, ONE_PROGRAM, openDesk, PROFILE_TAB, TODAY } from './desk.ts';

const open = () => openDesk([ONE_PROGRAM, PROFILE_TAB]);
const score = (desk: DeskOfTest, asValues: boolean) => desk.ask('score', { today: TODAY, asValues }, 'the press');

describe('the last score', () => {
  test.each([false, true])('goes back by what the spreadsheet kept of it (as values: %s)', async (asValues) => {
    const desk = await open();
    const before = everythingIn(desk);
    const { undo } = score(desk, asValues) as { readonly undo: unknown };
    expect(desk.ask('lastScore', {})).toEqual(undo);
    desk.ask('undoScore', { undo: desk.ask('lastScore', {}) }, 'another');
    // The width of “Scored as”, the column right of ours, stays.
    expect(differences(before, everythingIn(desk)).filter((one) => !one.startsWith('My list/width 14:'))).toEqual([]);
    expect(desk.ask('lastScore', {})).toBeNull();
  });

  test('is not known where none was made, or where something else was written since', async () => {
    const desk = await open();
    expect(desk.ask('lastScore', {})).toBeNull();
    score(desk, false);
    desk.ask('takeSnapshot', { label: '', today: TODAY }, 'another');
    expect(desk.ask('lastScore', {})).toBeNull();
  });
});
