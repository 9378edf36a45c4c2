// Which number has a tab? Google's ids are numbers; the engine's are texts.
import type { FWorksheet } from '@univerjs/sheets/facade';

const ids = new Map<string, number>();

export function sheetIdOf(tab: FWorksheet): number {
  const key = tab.getSheetId();
  const known = ids.get(key) ?? ids.size + 1;
  ids.set(key, known);
  return known;
}
