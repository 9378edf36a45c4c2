// What is broken if one call of Google's fails while an action runs? Each effect in turn, before it and after it and for the rest of the press; then again, then Undo.
import type { Failing } from '../../host/google/calls.ts';
import { NAMES } from '../google/desk.ts';
import { type DeskOfTest, openAnyDesk } from '../support/desk.ts';
import type { Action } from './actions.ts';
import { differences, type Everything, everythingIn } from './everything.ts';

/** Calls that change something; builders of rules only prepare it. */
const EFFECT =
  /\.(?:set(?!AllowInvalid|Ranges|Title)\w+|clearContent|protect|activate|insert\w+|delete\w+|hideSheet|remove|toast|flush|releaseLock|tryLock|addDeveloperMetadata)$/;
const PREPARES = /^(?:ConditionalFormatRuleBuilder|DataValidationBuilder)\./;
const isEffect = (name: string): boolean => EFFECT.test(name) && !PREPARES.test(name);

export interface Swept {
  readonly action: string;
  readonly states: number;
  /** Each kind once, with where it was seen. */
  readonly breaches: ReadonlyMap<string, readonly string[]>;
}

interface Reference {
  readonly made: readonly string[];
  readonly before: Everything;
  readonly after: Everything;
  readonly undone: Everything | null;
}

interface Tried {
  readonly answer: unknown;
  readonly says: string;
}

/** The page's name of a press, the same when it is tried again. */
const PRESS = 'the press';

const tryAsk = (desk: DeskOfTest, request: string, ask: unknown, press = ''): Tried => {
  try {
    return { answer: desk.ask(request, ask, press), says: '' };
  } catch (error) {
    return { answer: null, says: error instanceof Error ? error.message : String(error) };
  }
};

export async function ready(action: Action): Promise<{ readonly desk: DeskOfTest; readonly given: unknown }> {
  const desk = await openAnyDesk(action.tabs, action.names ?? NAMES, 'kept');
  const given = await action.before?.(desk);
  return { desk, given };
}

/** @param only Every so manieth effect, for a short look; 1 for all of them. */
export async function sweep(action: Action, hows: readonly Failing[], only = 1): Promise<Swept> {
  const breaches = new Map<string, string[]>();
  const breach = (what: string, where: string): void => void breaches.set(what, [...(breaches.get(what) ?? []), where]);
  const reference = await withoutFault(action, breach);
  const effects = reference.made.flatMap((name, at) => (isEffect(name) ? [at] : [])).filter((_, at) => at % only === 0);
  for (const at of effects)
    for (const how of hows)
      await withFault(action, reference, at, how, (what) => breach(what, `${how} ${at}: ${reference.made[at]}`));
  await withLostAnswer(action, reference, (what) => breach(what, 'the answer was lost'));
  return { action: action.name, states: effects.length * hows.length + 1, breaches };
}

type Breach = (what: string, where: string) => void;

/** All goes well; then Undo, twice. */
async function withoutFault(action: Action, breach: Breach): Promise<Reference> {
  const { desk, given } = await ready(action);
  const ask = action.ask(desk, given);
  const before = everythingIn(desk);
  const { answer, says } = tryAsk(desk, action.request, ask, PRESS);
  if (says !== '') breach(`refused: ${says}`, 'without a fault');
  const made = [...desk.services.calls.made];
  const after = everythingIn(desk);
  let undone: Everything | null = null;
  if (action.undo !== undefined && says === '') {
    const [request, undo] = action.undo(answer);
    const first = tryAsk(desk, request, undo);
    if (first.says !== '') breach(`Undo refused: ${first.says}`, 'without a fault');
    undone = everythingIn(desk);
    for (const left of differences(before, undone)) breach(`left by Undo: ${left}`, 'without a fault');
    const second = tryAsk(desk, request, undo);
    if (second.says !== '') breach(`Undo pressed twice refused: ${second.says}`, 'without a fault');
    for (const changed of differences(undone, everythingIn(desk))) breach(`Undo pressed twice: ${changed}`, 'without a fault');
  }
  desk.workbook.dispose();
  return { made, before, after, undone };
}

async function withFault(
  action: Action,
  { made, before, after, undone }: Reference,
  at: number,
  how: Failing,
  breach: (what: string) => void,
): Promise<void> {
  const { desk, given } = await ready(action);
  const ask = action.ask(desk, given);
  desk.services.failNext(at, how);
  const failed = tryAsk(desk, action.request, ask, PRESS);
  const isLock = made[at]?.endsWith('.releaseLock') ?? false;
  // What Google refuses once is tried twice where it only dresses cells.
  if (failed.says === '' && !isLock)
    for (const one of differences(after, everythingIn(desk)).slice(0, 4)) breach(`the fault was passed over: ${one}`);
  // Where Google stays away, the next press does it.
  if (failed.says !== '' && how !== 'away') {
    const now = everythingIn(desk);
    const left = differences(before, now).filter((one) => !action.isRedrawn?.test(one));
    if (left.length > 0 && differences(after, now).length > 0)
      for (const one of left.slice(0, 4)) breach(`neither as before nor done: ${one}`);
  }
  const again = isLock || failed.says === '' ? failed : tryAsk(desk, action.request, ask, PRESS);
  if (again.says !== '') breach(`pressed again, refused: ${again.says}`);
  for (const one of differences(after, everythingIn(desk)).slice(0, 4)) breach(`pressed again: ${one}`);
  if (action.undo !== undefined && undone !== null && again.says === '') {
    const [request, undo] = action.undo(again.answer);
    const back = tryAsk(desk, request, undo);
    if (back.says !== '') breach(`then Undo refused: ${back.says}`);
    for (const one of differences(undone, everythingIn(desk)).slice(0, 4)) breach(`then Undo: ${one}`);
  }
  desk.workbook.dispose();
}

/** All of it was done, and nobody was told; the same press is tried again, then taken back. */
async function withLostAnswer(action: Action, { after, undone }: Reference, breach: (what: string) => void): Promise<void> {
  const { desk, given } = await ready(action);
  const ask = action.ask(desk, given);
  const lost = tryAsk(desk, action.request, ask, PRESS);
  const again = tryAsk(desk, action.request, ask, PRESS);
  if (again.says !== '') breach(`refused: ${again.says}`);
  const changed = differences(after, everythingIn(desk)).filter((one) => !action.isRedrawn?.test(one));
  for (const one of changed.slice(0, 4)) breach(`pressed again: ${one}`);
  if (action.undo !== undefined && undone !== null && again.says === '') {
    if (JSON.stringify(lost.answer) !== JSON.stringify(again.answer)) breach('another answer than the one that was lost');
    const back = tryAsk(desk, ...action.undo(again.answer));
    if (back.says !== '') breach(`then Undo refused: ${back.says}`);
    for (const one of differences(undone, everythingIn(desk)).slice(0, 4)) breach(`then Undo: ${one}`);
  }
  desk.workbook.dispose();
}
