// What counts steps in a process of its own? The engine keeps its counts for every script a process holds, so beside those of other tests each count takes three times as long.
import { StepCounter, type Steps } from './steps.ts';

/** The script that is counted from now on, or the text that is given to it. */
export type Asked = { readonly code: string } | { readonly expression: string; readonly x: string };
export type Told = { readonly steps?: Steps } | { readonly failed: string };

let counter: StepCounter | undefined;

function answer(asked: Asked): Told {
  if ('expression' in asked) return { steps: counter?.count(asked.expression, asked.x) };
  counter?.stop();
  counter = new StepCounter(asked.code, 'the script that is counted');
  return {};
}

process.on('message', (asked: Asked) => {
  try {
    process.send?.(answer(asked));
  } catch (error) {
    process.send?.({ failed: String(error) } satisfies Told);
  }
});
