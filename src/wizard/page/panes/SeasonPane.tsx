/** Where does the applicant stand in the year: the phase, the days ahead, what to do this week and what not, and which program is in which state? */
import { useEffect } from 'preact/hooks';
import type { GoTo } from '../parts/CoreSentence';
import { Action, Announced, focusTitle, LookAgain, Refused } from '../parts/controls';
import { Rules } from '../parts/Rules';
import { BeginSeason, SoapFile } from '../parts/SeasonEnds';
import { SeasonNow } from '../parts/SeasonNow';
import { StatusBoard } from '../parts/StatusBoard';
import { LastChange } from '../parts/TakeBack';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';
import { type Board, type Row, useSeasonChanges } from './useSeasonChanges';

export function SeasonPane({ goTo }: { readonly goTo: GoTo }) {
  const read = useAsk<Board>();
  const selected = useAsk<null>();
  const look = (): void => void read.run(() => ask('season', { today: today() }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pane opens
  useEffect(look, []);
  const board = read.answer;
  const { written, undone, changes, setChanges, show, setSeason, begin, offerStates, change } = useSeasonChanges(read);
  const sheetId = board?.sheetId ?? 0;
  const select = ({ row, key }: Row): void => void selected.run(() => ask('selectRow', { sheetId, row, key, field: 'status' }));
  return (
    <section aria-label="Season">
      <Refused refusal={read.refusal} />
      {read.refusal === null || read.refusal.isFault ? null : (
        <Action isPrimary isBusy={false} busyText="" onClick={() => goTo('start')}>
          Go to Start
        </Action>
      )}
      <Announced>{board === null && read.isBusy ? <p>Reading your list…</p> : null}</Announced>
      <LastChange undone={undone} changes={changes} setChanges={setChanges} show={show} onDone={focusTitle} />
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
