/** Where does the applicant stand in the year: the phase, the days ahead, what to do this week and what not, and which program is in which state? */
import { useEffect, useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/serve';
import { Action, focusTitle, Refused } from '../parts/parts';
import { Rules } from '../parts/Rules';
import { StatusBoard } from '../parts/StatusBoard';
import { TakeBack } from '../parts/TakeBack';
import { quoted } from '../parts/TextRead';
import { YearBar } from '../parts/YearBar';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';

type Board = Requests['season']['answer'];
type Season = Board['season'];
type Row = Board['groups'][number]['rows'][number];

/** What was written, and how it is taken back. */
interface Told {
  readonly says: string;
  readonly back: () => Promise<Board>;
}

export function SeasonPane({ goToStart }: { readonly goToStart: () => void }) {
  const read = useAsk<Board>();
  const written = useAsk<Board>();
  const undone = useAsk<boolean>();
  const selected = useAsk<null>();
  const [told, setTold] = useState<readonly Told[]>([]);
  const look = (): void => void read.run(() => ask('season', { today: today() }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pane opens
  useEffect(look, []);
  const board = read.answer;
  const show = (fresh: Board): Board => {
    void read.run(() => Promise.resolve(fresh));
    return fresh;
  };
  const write = (act: () => Promise<readonly [Board, Told]>): void => {
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
        ? 'Your list has a column “Status”, and each of its cells offers the states.'
        : `Each cell under “${undo.header}” offers the states; whatever else you type there still counts.`;
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
        <Action isPrimary isBusy={false} busyText="" onClick={goToStart}>
          Go to Start
        </Action>
      )}
      <div aria-live="polite">{board === null && read.isBusy ? <p>Reading your list…</p> : null}</div>
      <div role="status">
        {last === undefined ? null : (
          <p class="told">
            {last.says}{' '}
            <TakeBack
              undone={undone}
              take={async () => {
                show(await last.back());
                setTold(told.slice(0, -1));
              }}
              onDone={focusTitle}
            >
              Undo
            </TakeBack>
          </p>
        )}
      </div>
      <Refused refusal={written.refusal ?? undone.refusal ?? selected.refusal} />
      {board === null ? null : (
        <>
          <Now season={board.season} isBusy={written.isBusy} setSeason={setSeason} />
          {board.season.soap === null ? null : <SoapFile file={board.season.soap} />}
          {board.begins === null ? null : <Begin season={board.begins} isBusy={written.isBusy} begin={begin} />}
          {board.isSamePattern ? (
            <p class="told">
              The same pattern again: these are last year’s programs, and no exam, experience, letter or specialty in PROFILE has
              changed. Show movement and insight before you pay. <Rules rule="G1.unmatched, G3.unmatched" />
            </p>
          ) : null}
          <h2>Your programs</h2>
          {board.column !== null && board.groups.length > 0 ? (
            <p>Open a state to see its programs; press a program to change its status.</p>
          ) : null}
          <StatusBoard board={board} moves={{ isBusy: written.isBusy, change, select }} />
          {board.isOffered ? null : (
            <>
              <p>
                {board.column === null
                  ? 'Your list has no column for where each program stands. With one, you can track it all here.'
                  : `The cells under “${board.column}” can offer the states to choose from; your words stay as they are.`}
              </p>
              <Action isPrimary={board.column === null} isBusy={written.isBusy} busyText="Writing…" onClick={offerStates}>
                {board.column === null ? 'Add a Status column' : 'Offer the states in its cells'}
              </Action>
            </>
          )}
        </>
      )}
      <div class="bottom">
        <Action isBusy={read.isBusy} busyText="Reading your list…" onClick={look}>
          Look again
        </Action>
      </div>
    </section>
  );
}

/** There is a Match to leave, and no rank list in Match Week. */
const LEAVABLE: ReadonlySet<Season['phase']> = new Set(['applying', 'late', 'interviewing', 'ranking', 'waiting']);

function Now(props: { readonly season: Season; readonly isBusy: boolean; readonly setSeason: (words: string) => void }) {
  const { season, isBusy, setSeason } = props;
  const isKnown = season.phase !== 'not known';
  const next = season.next;
  const isAmong = (day: string): boolean => season.days.some(({ when }) => when === day);
  return (
    <>
      <h2 class="phase">{isKnown ? `Match ${season.season}: ${season.phase}` : 'Which Match is it?'}</h2>
      <p>{season.says}</p>
      {season.contradiction === '' ? null : <p class="told">{season.contradiction}</p>}
      {isKnown ? null : <Years isBusy={isBusy} setSeason={setSeason} />}
      <YearBar season={season} />
      {season.borrowed === '' ? null : <p>{season.borrowed}</p>}
      {season.early === '' ? null : <p>{season.early}</p>}
      {season.visa.map(({ asks, addresses }) => (
        <p key={asks} class="told">
          {asks} Check on the day:{' '}
          {addresses.map((address, at) => (
            <>
              {at === 0 ? '' : ' · '}
              <a key={address} href={`https://${address}`} target="_blank" rel="noreferrer">
                {address.replace(/\/.*/, '')}
              </a>
            </>
          ))}
        </p>
      ))}
      <Acts title="This week" acts={season.acts} />
      <Acts title="Don’t" acts={season.not} />
      {season.days.length === 0 ? null : <h2>Next days</h2>}
      <ol class="days">
        {season.stillOpen === null || isAmong(season.stillOpen.when) ? null : (
          <li>
            <span class="when">{season.stillOpen.when}</span> <small>still open</small>
            <br />
            {season.stillOpen.says}
          </li>
        )}
        {season.days.map(({ when, says, distance }) => (
          <li key={says}>
            <span class="when">{when}</span> <small>{distance}</small>
            <br />
            {says}
            {when === season.stillOpen?.when ? `. ${season.stillOpen.says}` : ''}
          </li>
        ))}
      </ol>
      {season.interviews.map(({ count: had, says }) => (
        <p key={says}>
          <strong>Interviews in hand: {had}.</strong> {says}
        </p>
      ))}
      {season.open === null ? null : (
        <p>
          <strong>Programs open: {season.open.count}</strong>, {season.open.says}.
        </p>
      )}
      {LEAVABLE.has(season.phase) ? (
        <Action isBusy={isBusy} busyText="Writing…" onClick={() => setSeason(`${season.season}, left the Match`)}>
          I am no longer in this Match
        </Action>
      ) : null}
      {next === null ? null : (
        <>
          <p>{next.says}</p>
          {season.phase === 'SOAP' ? null : (
            <Action isBusy={isBusy} busyText="Writing…" onClick={() => setSeason(String(next.season))}>
              Set Season to {next.season} in PROFILE
            </Action>
          )}
        </>
      )}
    </>
  );
}

/** What of the list may be applied to in Match Week. */
function SoapFile({ file: { isMarked, groups } }: { readonly file: NonNullable<Season['soap']> }) {
  return (
    <>
      <h2>Your programs for SOAP</h2>
      <p>
        {isMarked ? 'The rows that you marked SOAP,' : 'All rows'} that your visa and exams leave open, by track. Only those that
        also stand on Monday’s list of unfilled programs can be applied to, 45 in all.
        {isMarked ? '' : ' Give the status SOAP to those you mean.'}
      </p>
      {groups.length === 0 ? <p class="told">None of your rows is open: Find has more.</p> : null}
      {groups.map(({ track, programs }) => (
        <details key={track}>
          <summary>
            {track === 'advanced' ? 'Advanced, training begins a year later' : `${track[0]?.toUpperCase()}${track.slice(1)}`}:{' '}
            {programs.length}
          </summary>
          <p>{programs.map(({ name, isVisaOpen }) => `${name}${isVisaOpen ? ' (visa not said)' : ''}`).join(', ')}</p>
        </details>
      ))}
    </>
  );
}

function Begin(props: { readonly season: number; readonly isBusy: boolean; readonly begin: (season: number) => void }) {
  const { season, isBusy, begin } = props;
  return (
    <>
      <h2>Match {season}</h2>
      <p>
        If you apply again, begin with a copy of this list: the programs and their facts, each to be checked again, and the
        outcome of this season beside them.
      </p>
      <Action isBusy={isBusy} busyText="Copying…" onClick={() => begin(season)}>
        Copy this list for {season}
      </Action>
    </>
  );
}

function Acts({ title, acts }: { readonly title: string; readonly acts: Season['acts'] }) {
  if (acts.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {acts.map(({ says, source }) => (
          <li key={says}>
            {says} <small>{source}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

const FIRST_MONTH_AFTER_MATCH = 4;

/** The next two Matches by the person's own day. */
function Years({ isBusy, setSeason }: { readonly isBusy: boolean; readonly setSeason: (words: string) => void }) {
  const [year = 0, month = 0] = today().split('-').map(Number);
  const first = month >= FIRST_MONTH_AFTER_MATCH ? year + 1 : year;
  return (
    <div class="row">
      {[first, first + 1].map((one) => (
        <Action key={one} isPrimary={one === first} isBusy={isBusy} busyText="Writing…" onClick={() => setSeason(String(one))}>
          March {one}
        </Action>
      ))}
    </div>
  );
}
