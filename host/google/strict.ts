// What happens when the script asks a stand-in for something it has not? It throws by name, so that nothing passes here that fails at Google's.
import type { Calls } from './calls.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * An object of Google's with exactly these members; each call of one is recorded under its name.
 * @param before What must hold as a member is called; else it throws.
 */
export function strict<T>(name: string, members: Members, calls: Calls, before?: (member: string) => void): T {
  return new Proxy(members, {
    get(target, member) {
      if (typeof member === 'symbol') return undefined;
      if (member === 'toString') return () => name;
      if (!(member in target)) throw new TypeError(`${name}.${member} is not in the stand-in.`);
      const value = target[member];
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown =>
        calls.make(`${name}.${member}`, () => {
          before?.(member);
          return value(...args);
        });
    },
    set(_target, member) {
      throw new TypeError(`${name}.${String(member)} cannot be set.`);
    },
  }) as T;
}
