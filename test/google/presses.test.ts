// Does a press in a script that answered before do what it does in a fresh one? At Google's each press has a fresh one; the other tests keep one.
import { expect, test } from 'vitest';
import { ACTIONS, type Action } from '../faults/actions.ts';
import { differences, type Everything, everythingIn } from '../faults/everything.ts';
import { openAnyDesk, type Scope } from '../support/desk.ts';
import { tried } from '../support/sweep.ts';
import { NAMES } from './desk.ts';

interface Pressed {
  readonly answer: unknown;
  readonly after: Everything;
  readonly undone: Everything;
}

/** What comes before and after is the same in both: the press alone is made in that scope. An Undo is a press with an entry of its own. */
async function pressed(action: Action, scope: Scope): Promise<Pressed> {
  let scopeOfPress: Scope = 'kept';
  const desk = await openAnyDesk(action.tabs, action.names ?? NAMES, 'kept', { scopeOfPress: () => scopeOfPress });
  const given = await action.before?.(desk);
  const ask = action.ask(desk, given);
  scopeOfPress = scope;
  const answer = desk.ask(action.request, ask, 'the press');
  scopeOfPress = 'kept';
  const after = everythingIn(desk);
  const undo = action.undo?.(answer);
  if (undo !== undefined) {
    expect(ACTIONS.map(({ request }) => request)).toContain(undo[0]);
    desk.ask(...undo);
  }
  const undone = everythingIn(desk);
  desk.workbook.dispose();
  return { answer, after, undone };
}

/** One state for each request, the first of them. */
const EACH = ACTIONS.filter(({ request }, at) => ACTIONS.findIndex((other) => other.request === request) === at);

/** Tabs that are made get the next id, of all files that are open here. */
const withoutIds = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer ?? null).replace(/"(sheetId|tab)":\d+/g, '"$1":0'));

/** A script that starts anew reads its words anew: one request in three, all of them with `npm run sweeps`. */
test.each(tried(EACH, 3))('$name', async (action) => {
  const kept = await pressed(action, 'kept');
  const fresh = await pressed(action, 'fresh');
  expect(differences(fresh.after, kept.after)).toEqual([]);
  expect(differences(fresh.undone, kept.undone)).toEqual([]);
  expect(withoutIds(kept.answer)).toEqual(withoutIds(fresh.answer));
});
