/** What would be added, what was added, and how does it go away again? One table after another: the tabs of a file differ in their columns. */
import { useState } from 'preact/hooks';
import type { AddedRows } from '../../../google/rows/addRows';
import type { Pasted } from '../../steps/pastedPrograms';
import { ask } from '../server';
import { useAsk } from '../useAsk';

/** A table to be added, and the tab of the file that it is from; '' where nothing has to be told apart. */
interface Table extends Pasted {
  readonly from: string;
}

export function useAdding() {
  const preview = useAsk<readonly (Table & { readonly shown: AddedRows })[]>();
  const adding = useAsk<null>();
  const undone = useAsk<boolean>();
  /** Each as soon as it is there: what came before a refusal can be taken back. */
  const [added, setAdded] = useState<readonly AddedRows[]>([]);
  const forget = (): void => {
    setAdded([]);
    adding.forget();
    undone.forget();
  };
  return {
    preview,
    adding,
    undone,
    added,
    forgetAll: (): void => {
      preview.forget();
      forget();
    },
    look: (tables: readonly Table[]): void => {
      forget();
      void preview.run(() =>
        Promise.all(tables.map(async (table) => ({ ...table, shown: await ask('previewRows', { rows: table.rows }) }))),
      );
    },
    /** What is added is what was shown, whatever is typed meanwhile. */
    add: (): void =>
      void adding.run(async () => {
        for (const { rows, shown } of preview.answer ?? []) {
          if (shown.names.length === 0) continue;
          const one = await ask('addRows', { rows, sheetId: shown.sheetId });
          setAdded((before) => [...before, one]);
        }
        return null;
      }),
    takeBack: async (): Promise<void> => {
      for (const { undo } of [...added].reverse()) if (undo !== null) await ask('undoRows', { undo });
    },
  };
}
