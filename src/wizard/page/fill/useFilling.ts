/** What was filled into the row, and is it taken back? */
import type { Filled } from '../../../google/rows/fillRow';
import type { PageRead } from '../../../google/rows/readPage';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';

type Fact = PageRead['facts'][number];
type Fill = Pick<Fact, 'field' | 'value' | 'words'> & { readonly over?: string };

export function useFilling({ sheetId, row, key }: PageRead, source: string) {
  const { run, answer, isBusy, refusal } = useAsk<Filled>();
  const undone = useAsk<readonly string[]>();
  return {
    answer,
    isBusy,
    refusal,
    undone,
    fill: (fills: readonly Fill[]): void =>
      void run(() => ask('fillRow', { sheetId, row, key, fills: [...fills], source, today: today() })),
  };
}
