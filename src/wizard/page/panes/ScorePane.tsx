/** What does the whole list come to, and how is the score made, frozen, protected and taken back? */
import { useEffect, useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/answers';
import { Action, Announced, focusTitle, Refused } from '../parts/controls';
import { ListTabs, useListTab } from '../parts/ListTabs';
import { Blocked, ScoreSummary } from '../parts/ScoreSummary';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';

type Scored = Requests['score']['answer'];

function undoneInWords({ before, asValues }: Scored['undo']): string {
  if (before === null) return 'The columns are gone, and your sheet is as it was.';
  if (before.is === 'values') return 'The values from before are back.';
  return asValues ? 'The formula is back.' : 'The formula was there before and stays.';
}

/** What the menu asked for. */
type ScoreMode = 'score' | 'values' | 'recalculate';

export function ScorePane({ mode }: { readonly mode: ScoreMode }) {
  const [asValues, setAsValues] = useState(mode === 'values');
  const scored = useAsk<Scored>();
  /** Of a score that was made before the page was loaded. */
  const last = useAsk<Requests['lastScore']['answer']>();
  const small = useAsk<string>();
  const editors = useAsk<number>();
  const tab = useListTab();
  const [told, setTold] = useState('');
  /** What was refused below before the list was scored need not hold any more. */
  const [times, setTimes] = useState(0);
  const { answer } = scored;
  const score = (values: boolean): void => {
    setTold('');
    setAsValues(values);
    small.forget();
    tab.made.forget();
    void scored
      .run(() => ask('score', { today: today(), asValues: values }))
      .then((done) => {
        if (done !== null) setTimes(times + 1);
        return editors.run(() => ask('editors', {}));
      });
  };
  const say = (sentence: string, question: () => Promise<unknown>): void => {
    setTold('');
    void small
      .run(async () => {
        await question();
        return sentence;
      })
      .then((done) => done !== null && setTold(done));
  };
  const undo = answer?.undo ?? last.answer;
  const recalculate = (): void =>
    say('Every formula of MatchSheet recalculates now, with today’s date.', () => ask('recalculate', { today: today() }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pane opens or the menu asks for it
  useEffect(() => {
    void last.run(() => ask('lastScore', {}));
    if (mode === 'recalculate') recalculate();
    if (mode === 'values') setAsValues(true);
  }, [mode]);
  return (
    <section aria-label="Score my list">
      <p>Reads your list and writes in columns to its right. Your own cells are not touched.</p>
      <WrittenAs asValues={asValues} setAsValues={setAsValues} />
      <Action isPrimary isBusy={scored.isBusy} busyText="Scoring your list…" onClick={() => score(asValues)}>
        {asValues ? 'Write the score as values' : answer === null ? 'Score my list' : 'Score again'}
      </Action>
      {scored.isBusy ? <p class="working">A long list takes Google a few seconds.</p> : null}
      <Refused refusal={scored.refusal} />
      <Announced>{told === '' ? null : <p class="told">{told}</p>}</Announced>
      {answer === null ? null : (
        <ScoredList scored={answer} isShared={(editors.answer ?? 1) > 1} isBusy={scored.isBusy} tab={tab} score={score} />
      )}
      <div class="row">
        {undo === null ? null : (
          <Action
            isBusy={small.isBusy || scored.isBusy}
            busyText="Working…"
            onClick={() =>
              say(undoneInWords(undo), async () => {
                await ask('undoScore', { undo });
                scored.forget();
                last.forget();
                focusTitle();
              })
            }
          >
            {answer === null ? 'Undo the last score' : 'Undo'}
          </Action>
        )}
        {answer === null ? null : (
          <Action
            isBusy={small.isBusy}
            busyText="Working…"
            onClick={() =>
              say('Anyone who edits these columns or your profile is warned first.', () => ask('protect', { isOn: true }))
            }
          >
            Warn anyone who edits these columns
          </Action>
        )}
        <Action isBusy={small.isBusy} busyText="Working…" onClick={recalculate}>
          Recalculate
        </Action>
      </div>
      <Refused refusal={small.refusal} />
      <ListTabs key={times} tab={tab} />
    </section>
  );
}

function WrittenAs(props: { readonly asValues: boolean; readonly setAsValues: (asValues: boolean) => void }) {
  const { asValues, setAsValues } = props;
  return (
    <fieldset>
      <legend>Written as</legend>
      <label class="choice">
        <input type="radio" name="as" checked={!asValues} onChange={() => setAsValues(false)} /> a live formula: follows every
        change
      </label>
      <label class="choice">
        <input type="radio" name="as" checked={asValues} onChange={() => setAsValues(true)} /> values: stay as they are, also for
        people without MatchSheet and on phones
      </label>
    </fieldset>
  );
}

/** What the score came to, what stands in its way, and what is better done before others see it. */
function ScoredList(props: {
  readonly scored: Scored;
  readonly isShared: boolean;
  readonly isBusy: boolean;
  readonly tab: ReturnType<typeof useListTab>;
  readonly score: (asValues: boolean) => void;
}) {
  const { scored, isShared, isBusy, tab, score } = props;
  return (
    <>
      <Announced>
        <Blocked blockedBy={scored.blockedBy} onMoved={() => score(false)} />
        {scored.leftOld ? (
          <p class="refusal">
            You typed in the earlier columns, so they stay as they are. The new ones are to the right of everything else.
          </p>
        ) : null}
        {scored.isNamed ? null : (
          <p class="told">
            Names and tiers are too far apart to see together.{' '}
            <Action isBusy={tab.made.isBusy} busyText="Sorting…" onClick={() => tab.make('order', [])}>
              Put them side by side in a tab
            </Action>
          </p>
        )}
        <ScoreSummary summary={scored.summary} where={scored.where} />
      </Announced>
      {isShared && !scored.asValues ? (
        <p class="told">
          Other people can change this sheet. Anyone without MatchSheet sees the last answers, and may type over them: “Freeze for
          sharing” writes values.{' '}
          <Action isBusy={isBusy} busyText="Freezing…" onClick={() => score(true)}>
            Freeze for sharing
          </Action>
        </p>
      ) : null}
    </>
  );
}
