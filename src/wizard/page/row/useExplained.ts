/** Which row is explained, which one stands beside it, and which comes next? */
import { useEffect, useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/answers';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';

export type Explanation = Requests['explain']['answer'];

/** Programs to look at one after another. */
export interface Queue {
  readonly sheetId: number;
  readonly programs: readonly { readonly name: string; readonly row: number; readonly key: string }[];
  /** The one that is shown. */
  readonly at: number;
}

/** Its words change with what is written into it, and what was written is taken back from there. */
export const placeOf = ({ sheetId, row }: Explanation): string => `${sheetId}/${row}`;

export function useExplained(queue: Queue | null, goOn: (queue: Queue) => void) {
  const explained = useAsk<Explanation>(false);
  /** The row beside which the next one is shown. */
  const [kept, setKept] = useState<Explanation | null>(null);
  const reload = () => explained.run(() => ask('explain', { today: today() }));
  const explain = (): void => void reload();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pane opens
  useEffect(explain, []);
  const next = queue?.programs[queue.at + 1];
  const goToNext = (): void => {
    if (queue === null || next === undefined) return;
    const { sheetId } = queue;
    void explained
      .run(async () => {
        await ask('selectRow', { sheetId, row: next.row, key: next.key });
        return ask('explain', { today: today() });
      })
      .then(() => goOn({ ...queue, at: queue.at + 1 }));
  };
  return { explained, kept, setKept, reload, explain, next, goToNext };
}
