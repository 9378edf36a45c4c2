// How does a test have its steps counted in a process that holds nothing else?
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Steps } from './steps.ts';
import type { Asked, Told } from './stepsProcess.ts';

export class StepsElsewhere {
  readonly #process: ChildProcess = fork(fileURLToPath(new URL('stepsProcess.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  });
  /** Without it a process that ends would be waited for. */
  readonly #ended = once(this.#process, 'exit').then(([code]): [Told] => [
    { failed: `The counting process ended with ${code}.` },
  ]);

  /** The script whose steps are counted from now on. */
  async script(code: string): Promise<void> {
    await this.#ask({ code });
  }

  /** @param expression In which `x` is the text. */
  async count(expression: string, x: string): Promise<Steps> {
    const told = await this.#ask({ expression, x });
    if ('failed' in told || told.steps === undefined) throw new Error('failed' in told ? told.failed : 'No script was given.');
    return told.steps;
  }

  stop(): void {
    this.#process.kill();
  }

  async #ask(asked: Asked): Promise<Told> {
    const told = once(this.#process, 'message') as Promise<[Told]>;
    this.#process.send(asked);
    const [answer] = await Promise.race([told, this.#ended]);
    if ('failed' in answer) throw new Error(answer.failed);
    return answer;
  }
}
