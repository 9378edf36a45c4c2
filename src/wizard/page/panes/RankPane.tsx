/** What should be fixed in the rank order list before it is certified? */
import { useEffect, useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/answers';
import { Action, Announced, focusTitle, LookAgain, Refused } from '../parts/controls';
import { Rules } from '../parts/Rules';
import { ToldWithUndo } from '../parts/TakeBack';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';

type Ranks = Requests['ranks']['answer'];
type Undo = Requests['removeRankColumns']['ask']['undo'];

export function RankPane({ goToStart }: { readonly goToStart: () => void }) {
  const read = useAsk<Ranks>();
  const chosen = useAsk<null>();
  const added = useAsk<Ranks>();
  const undone = useAsk<boolean>();
  const [undo, setUndo] = useState<Undo | null>(null);
  const look = (): void => void read.run(() => ask('ranks', { today: today() }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pane opens
  useEffect(look, []);
  const { answer } = read;
  const sheetId = answer?.sheetId ?? 0;
  const show = (fresh: Ranks): Ranks => {
    void read.run(() => Promise.resolve(fresh));
    return fresh;
  };
  const add = (): void =>
    void added
      .run(async () => {
        const made = await ask('addRankColumns', { sheetId, today: today() });
        setUndo(made.undo);
        return show(made.ranks);
      })
      .then((fresh) => fresh !== null && focusTitle());
  const takeBack = async (): Promise<void> => {
    if (undo !== null) show(await ask('removeRankColumns', { sheetId, undo, today: today() }));
    setUndo(null);
  };
  return (
    <section aria-label="My rank order list">
      <p>
        Rank in your true order. The list is tried from the top, so a program above never costs you one below, and a match binds
        you. Columns that are read: Rank, Liked (1-10), Reason, Pair.
      </p>
      <Refused refusal={read.refusal ?? added.refusal ?? undone.refusal} />
      {read.refusal === null || read.refusal.isFault ? null : (
        <Action isPrimary onClick={goToStart}>
          Go to Start
        </Action>
      )}
      <ToldWithUndo
        undone={undone}
        step={
          undo === null
            ? null
            : {
                says: `Your list has ${undo.columns.length === 1 ? 'a column' : 'the columns'} ${listed(undo.columns.map(({ header }) => header))} now.`,
                take: takeBack,
                onDone: focusTitle,
              }
        }
      />
      <Announced>
        {answer === null ? read.isBusy ? <p>Reading your list…</p> : null : <p class="told">{answer.short}</p>}
      </Announced>
      {answer === null || answer.missing.length === 0 ? null : (
        <Missing missing={answer.missing} isBusy={added.isBusy} add={add} />
      )}
      {answer === null ? null : (
        <ul class="plain">
          {answer.rows.map(({ place, name, row, key, findings }) => (
            <li key={row} class="fact">
              <strong>{place ?? 'No place'}</strong>{' '}
              <button
                type="button"
                class="link"
                onClick={() => void chosen.run(() => ask('selectRow', { sheetId, row, key, field: 'rank' }))}
              >
                {name}
              </button>
              {findings.map(({ says, rule }) => (
                <p key={says}>
                  {says} <Rules rule={rule} />
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      <Refused refusal={chosen.refusal} />
      {answer === null || answer.list.length === 0 ? null : (
        <>
          <h2>The list as a whole</h2>
          <ul>
            {answer.list.map(({ says, rule }) => (
              <li key={says}>
                {says} <Rules rule={rule} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="bottom">
        <LookAgain isBusy={read.isBusy} look={look} />
      </div>
    </section>
  );
}

const USES: Readonly<Record<string, string>> = {
  Rank: 'its place, from 1',
  Liked: '1 to 10, best filled in on the day of the interview',
  Reason: 'why it stands where it stands',
};

function Missing(props: { readonly missing: Ranks['missing']; readonly isBusy: boolean; readonly add: () => void }) {
  const { missing, isBusy, add } = props;
  return (
    <>
      <p>Your list has no column for:</p>
      <ul>
        {missing.map((header) => (
          <li key={header}>
            <strong>{header}</strong>, {USES[header]}
          </li>
        ))}
      </ul>
      <Action isPrimary={missing.includes('Rank')} isBusy={isBusy} busyText="Writing…" onClick={add}>
        Add {listed(missing)}
      </Action>
    </>
  );
}

/** "Rank, Liked and Reason". */
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
