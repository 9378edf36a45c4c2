/** Which 300 mutants of a large room are tried? Always the same ones: the smallest by a hash of where and what they are. */
import { createHash } from 'node:crypto';

const SAMPLE = 300;

interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: object;
}
type Verdict = { readonly status: 'passed' } | { readonly status: 'compileError'; readonly reason: string };

const keyOf = ({ fileName, location, mutatorName, replacement }: Mutant): string =>
  createHash('sha256')
    .update(JSON.stringify([fileName.replace(/^.*\/src\//, ''), location, mutatorName, replacement]))
    .digest('hex');

/** Stryker asks a checker which mutants are worth a run; it hands over all of them before it asks. */
class Sample {
  private chosen: ReadonlySet<string> = new Set();

  async init(): Promise<void> {}

  async group(mutants: readonly Mutant[]): Promise<string[][]> {
    const byKey = mutants
      .map((mutant) => ({ id: mutant.id, key: keyOf(mutant) }))
      .sort((one, other) => (one.key < other.key ? -1 : 1));
    this.chosen = new Set(byKey.slice(0, SAMPLE).map(({ id }) => id));
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants: readonly Mutant[]): Promise<Record<string, Verdict>> {
    const verdictOf = (id: string): Verdict =>
      this.chosen.has(id) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' };
    return Object.fromEntries(mutants.map(({ id }) => [id, verdictOf(id)]));
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: Sample }];
