/** How does a pane say what was done, and take it back in the same place? */
import type { ComponentChildren } from 'preact';
import type { Asking } from '../useAsk';
import { Action } from './controls';

interface WayBack {
  readonly take: () => Promise<unknown>;
  readonly onDone: () => void;
}

export function TakeBack(props: WayBack & { readonly undone: Asking<boolean>; readonly children?: ComponentChildren }) {
  const { undone, take, onDone } = props;
  const run = (): void =>
    void undone
      .run(async () => {
        await take();
        return true;
      })
      .then((isDone) => isDone && onDone());
  return (
    <Action isBusy={undone.isBusy} busyText="Taking back…" onClick={run}>
      {props.children ?? 'Undo'}
    </Action>
  );
}

/** What was written, and how it is taken back. */
export interface Change<State> {
  readonly says: string;
  readonly back: () => Promise<State>;
}

/** Shows the last of several changes; once it is taken back, the one before it. */
export function LastChange<State>(props: {
  readonly undone: Asking<boolean>;
  readonly changes: readonly Change<State>[];
  readonly setChanges: (left: readonly Change<State>[]) => void;
  readonly show: (state: State) => void;
  readonly onDone: () => void;
}) {
  const { undone, changes, onDone } = props;
  const last = changes.at(-1);
  const take = async (): Promise<void> => {
    if (last !== undefined) props.show(await last.back());
    props.setChanges(changes.slice(0, -1));
  };
  return <ToldWithUndo undone={undone} step={last === undefined ? null : { says: last.says, take, onDone }} />;
}

/** Its place stays, so that a screen reader hears what is told there. */
export function ToldWithUndo(props: {
  readonly step: (WayBack & { readonly says: string }) | null;
  readonly undone: Asking<boolean>;
}) {
  const { step, undone } = props;
  return (
    <div role="status">
      {step === null ? null : (
        <p class="told">
          {step.says} <TakeBack undone={undone} {...step} />
        </p>
      )}
    </div>
  );
}
