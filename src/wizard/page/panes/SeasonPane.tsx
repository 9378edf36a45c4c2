/** Where does the applicant stand in the year: the phase, the days ahead, what to do this week and what not, and which program is in which state? */
import { useEffect, useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/answers';
import { Action, focusTitle, LookAgain, Refused } from '../parts/parts';
import { Rules } from '../parts/Rules';
import type { GoTo } from '../parts/Said';
import { BeginSeason, SoapFile } from '../parts/SeasonEnds';
import { SeasonNow } from '../parts/SeasonNow';
import { StatusBoard } from '../parts/StatusBoard';
import { Told } from '../parts/TakeBack';
import { quoted } from '../parts/TextRead';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';

type Board = Requests['season']['answer'];
type Row = Board['groups'][number]['rows'][number];

/** What was written, and how it is taken back. */
interface Change {
  readonly says: string;
  readonly back: () => Promise<Board>;
}

export function SeasonPane({ goTo }: { readonly goTo: GoTo }) {
  const read = useAsk<Board>();
  const written = useAsk<Board>();
  const undone = useAsk<boolean>();
  const selected = useAsk<null>();
  const [told, setTold] = useState<readonly Change[]>([]);
  const look = (): void => void read.run(() => ask('season', { today: today() }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pane opens
  useEffect(look, []);
  const board = read.answer;
  const show = (fresh: Board): Board => {
    void read.run(() => Promise.resolve(fresh));
    return fresh;
  };
  const write = (act: () => Promise<readonly [Board, Change]>): void => {
    undone.forget();
    void written
      .run(async () => {
        const [fresh, says] = await act();
        setTold([...told, says]);
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
  const select = ({ row, key }: Row): void => void selected.run(() => ask('selectRow', { sheetId, row, key, field: 'status' }));
  const last = told.at(-1);
  return (
    <section aria-label="Season">
      <Refused refusal={read.refusal} />
      {read.refusal === null || read.refusal.isFault ? null : (
        <Action isPrimary isBusy={false} busyText="" onClick={() => goTo('start')}>
          Go to Start
        </Action>
      )}
      <div aria-live="polite">{board === null && read.isBusy ? <p>Reading your list…</p> : null}</div>
      <Told
        undone={undone}
        step={
          last === undefined
            ? null
            : {
                says: last.says,
                take: async () => {
                  show(await last.back());
                  setTold(told.slice(0, -1));
                },
                onDone: focusTitle,
              }
        }
      />
      <Refused refusal={written.refusal ?? undone.refusal ?? selected.refusal} />
      {board === null ? null : (
        <>
          <SeasonNow season={board.season} isBusy={written.isBusy} setSeason={setSeason} goTo={goTo} />
          {board.season.soap === null ? null : <SoapFile file={board.season.soap} />}
          {board.begins === null ? null : <BeginSeason season={board.begins} isBusy={written.isBusy} begin={begin} />}
          {board.isSamePattern ? (
            <p class="told">
              The same pattern again: these are last year’s programs, and no exam, experience, letter or specialty in PROFILE has
              changed. Show movement and insight before you pay. <Rules rule="G1.unmatched, G3.unmatched" />
            </p>
          ) : null}
          <h2>Your programs</h2>
          {board.column !== null && board.groups.length > 0 ? (
            <p>Open a status to see its programs. Choose a program to change its status.</p>
          ) : null}
          <StatusBoard board={board} moves={{ isBusy: written.isBusy, change, select }} />
          {board.isOffered ? null : (
            <>
              <p>
                {board.column === null
                  ? 'Your list has no Status column. With one, you can track every program here.'
                  : `The cells under “${board.column}” can have a menu of statuses. What you typed stays.`}
              </p>
              <Action isPrimary={board.column === null} isBusy={written.isBusy} busyText="Writing…" onClick={offerStates}>
                {board.column === null ? 'Add a Status column' : 'Add the menus'}
              </Action>
            </>
          )}
        </>
      )}
      <div class="bottom">
        <LookAgain isBusy={read.isBusy} look={look} />
      </div>
    </section>
  );
}
