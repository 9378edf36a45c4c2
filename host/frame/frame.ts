// What does a page in the sidebar find as `google.script`? A bridge to the page around its frame, with the type rules of the real one.
export {};

type Handler = (value: unknown) => void;

interface Waiting {
  readonly success: Handler | null;
  readonly failure: Handler | null;
}

/** Asked, and not answered yet, by number. */
const waiting = new Map<number, Waiting>();
let asked = 0;

/** Google takes text, numbers, ticks, null, plain objects and arrays; a hole in an array arrives as null. (docs/platform.md) */
function legal(value: unknown, within: readonly unknown[] = []): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const isPlain = Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
  if (typeof value !== 'object' || !isPlain || within.includes(value))
    throw new TypeError(`Failed due to illegal value in property: ${String(value)}`);
  const inside = [...within, value];
  if (Array.isArray(value)) return value.map((one) => (one === undefined ? null : legal(one, inside)));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, legal(one, inside)]])),
  );
}

const runner = (handlers: Waiting): object =>
  new Proxy(
    {
      withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    } as Record<string, unknown>,
    {
      get(known, name) {
        if (typeof name !== 'string' || name in known) return known[name as string];
        return (...args: unknown[]) => {
          const id = ++asked;
          const given = args.map((one) => legal(one));
          waiting.set(id, handlers);
          parent.postMessage({ matchsheet: 'run', id, name, args: given }, '*');
        };
      },
    },
  );

addEventListener('message', ({ source, data }) => {
  if (source !== parent || data?.matchsheet !== 'answer') return;
  const handlers = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.failed === undefined) handlers?.success?.(data.value);
  else handlers?.failure?.(new Error(data.failed));
});

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({ success: null, failure: null }),
      host: { close: () => parent.postMessage({ matchsheet: 'close' }, '*'), editor: { focus: () => parent.focus() } },
    },
  },
});
