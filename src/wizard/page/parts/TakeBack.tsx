/** How is a step taken back from the place where it was told? */
import type { ComponentChildren } from 'preact';
import type { Asking } from '../useAsk';
import { Action } from './parts';

export function TakeBack(props: {
  readonly undone: Asking<boolean>;
  readonly take: () => Promise<unknown>;
  readonly onDone: () => void;
  readonly children: ComponentChildren;
}) {
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
      {props.children}
    </Action>
  );
}
