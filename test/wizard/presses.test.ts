// Is a press whose answer never came the same press when it is tried again, and a new one after an answer?
import { afterEach, expect, test } from 'vitest';
import { ask } from '../../src/wizard/page/server';

type Answers = (press: string, succeed: (json: string) => void, fail: (error: Error) => void) => void;

/** The part of Google's bridge that the page uses. */
function bridge(answers: Answers): void {
  let succeed: (json: string) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const run = {
    withSuccessHandler(handler: typeof succeed) {
      succeed = handler;
      return run;
    },
    withFailureHandler(handler: typeof fail) {
      fail = handler;
      return run;
    },
    serveSidebar: (json: string) => answers((JSON.parse(json) as { readonly press: string }).press, succeed, fail),
  };
  Object.assign(globalThis, { google: { script: { run } } });
}
afterEach(() => void Reflect.deleteProperty(globalThis, 'google'));

test('two lost answers, a refusal and an answer are one press; the next is another', async () => {
  const presses: string[] = [];
  bridge((press, succeed, fail) => {
    presses.push(press);
    if (presses.length < 3) fail(new Error('NetworkError: connection lost'));
    else
      succeed(
        JSON.stringify(presses.length === 3 ? { ok: false, says: 'Try again.', isFault: true } : { ok: true, answer: null }),
      );
  });
  const press = () => ask('takeSnapshot', { label: 'one', today: '2026-11-26' });
  for (const says of ['not known what was done', 'not known what was done', 'Try again.'])
    await expect(press()).rejects.toThrow(says);
  await press();
  await press();
  expect(new Set(presses.slice(0, 4)).size).toBe(1);
  expect(presses[4]).not.toBe(presses[3]);
});

test('what is asked in other words meanwhile is a press of its own', async () => {
  const presses: string[] = [];
  bridge((press, succeed) => {
    presses.push(press);
    succeed(JSON.stringify({ ok: true, answer: null }));
  });
  await Promise.all(['one', 'two'].map((label) => ask('takeSnapshot', { label, today: '2026-11-26' })));
  expect(new Set(presses).size).toBe(2);
});
