/** What does each button of Season write, and how is it taken back? */
import { useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/answers';
import { focusTitle } from '../parts/controls';
import type { Change } from '../parts/TakeBack';
import { quoted } from '../parts/TextRead';
import { ask, today } from '../server';
import { type Asking, useAsk } from '../useAsk';

export type Board = Requests['season']['answer'];
export type Row = Board['groups'][number]['rows'][number];

export function useSeasonChanges(read: Asking<Board>) {
  const written = useAsk<Board>();
  const undone = useAsk<boolean>();
  const [changes, setChanges] = useState<readonly Change<Board>[]>([]);
  const board = read.answer;
  const show = (fresh: Board): Board => {
    void read.run(() => Promise.resolve(fresh));
    return fresh;
  };
  const write = (act: () => Promise<readonly [Board, Change<Board>]>): void => {
    undone.forget();
    void written
      .run(async () => {
        const [fresh, done] = await act();
        setChanges([...changes, done]);
        return show(fresh);
      })
      // What was pressed may be gone from there.
      .then((fresh) => fresh !== null && focusTitle());
  };
  const sheetId = board?.sheetId ?? 0;
  const setSeason = (words: string): void =>
    write(async () => {
      const before = board?.seasonWords ?? '';
      const saved = async (own: string): Promise<Board> => {
        await ask('saveProfile', { answers: { season: own } });
        return ask('season', { today: today() });
      };
      const says = `Season in PROFILE now says “${words}”.`;
      return [await saved(words), { says, back: () => saved(before) }];
    });
  const begin = (season: number): void =>
    write(async () => {
      const { tab, board: fresh, undo } = await ask('beginSeason', { sheetId, today: today() });
      const says = `The tab “${tab}” holds your programs for ${season}, without what was sent; what came of them stands under “Last year”. PROFILE says ${season}. Your old tab is as it was.`;
      return [fresh, { says, back: () => ask('undoSeason', { undo, today: today() }) }];
    });
  const offerStates = (): void =>
    write(async () => {
      const { board: fresh, undo } = await ask('offerStates', { sheetId, today: today() });
      const says = undo.isNew
        ? 'Your list has a column “Status” with a menu in each cell.'
        : `Each cell under “${undo.header}” has a menu now. You can still type anything else.`;
      return [fresh, { says, back: () => ask('takeStatesBack', { sheetId, undo, today: today() }) }];
    });
  const change = ({ row, key, name, words }: Row, status: Board['groups'][number]['status']): void =>
    write(async () => {
      const { board: fresh, undo, countsAs } = await ask('changeStatus', { sheetId, row, key, status, today: today() });
      const before = words === '' ? '' : ` Before, it said ${quoted(words, 60)}.`;
      const still = countsAs === status ? '' : ` The row still counts as “${countsAs}”, since another of its columns says so.`;
      const says = `${name}: its cell now says “${status}”.${before}${still}`;
      return [fresh, { says, back: () => ask('undoStatus', { sheetId, undo, today: today() }) }];
    });
  return { written, undone, changes, setChanges, show, setSeason, begin, offerStates, change };
}
