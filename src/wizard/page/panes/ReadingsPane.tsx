/** How was every text of the list read, and what do those mean that were not understood? Said once, and every such cell is certain. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/answers';
import { Action, Announced, LookAgain, OpenedHeading, Refused } from '../parts/controls';
import { DoubtfulColumn } from '../parts/DoubtfulColumn';
import { ReadingsProgress } from '../parts/ReadingsProgress';
import { SettledTexts } from '../parts/SettledTexts';
import { type Change, LastChange } from '../parts/TakeBack';
import { CURRENT, type Teaches, type Teaching, type Text, TextRead } from '../parts/TextRead';
import { ask } from '../server';
import { type Asking, useAsk } from '../useAsk';

type Readings = Requests['readings']['answer'];

/** No two texts of a column stand first in one row. */
const keyOf = ({ field, row }: Text): string => `${field} ${row}`;

export function ReadingsPane(props: {
  /** What the button that leaves says. */
  readonly leave: string;
  readonly onDone: () => void;
  readonly goToScore?: () => void;
}) {
  const { leave, onDone, goToScore } = props;
  const found = useAsk<Readings>();
  const saved = useAsk<boolean>();
  const undone = useAsk<boolean>();
  const selected = useAsk<null>();
  const [changes, setChanges] = useState<readonly Change<Readings>[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const isMoving = useRef(false);
  const look = (): void => void found.run(() => ask('readings', {}));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pane opens
  useEffect(look, []);
  const { answer } = found;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was settled is gone from where the keyboard stood: it goes on at the next one
  useEffect(() => {
    if (isMoving.current) (document.getElementById(CURRENT) ?? document.getElementById('readings-title'))?.focus();
    isMoving.current = false;
  }, [answer, chosen]);
  if (answer === null) return <NotReadYet found={found} leave={leave} onDone={onDone} />;
  const { sheetId, open, known } = answer;
  const show = (readings: Readings): void => {
    isMoving.current = true;
    void found.run(() => Promise.resolve(readings));
  };
  const teach = (teaching: Teaching, says: string): void => {
    const at = open.findIndex((text) => keyOf(text) === current);
    const next = open[at + 1] ?? open[at - 1];
    void saved.run(async () => {
      const { readings, undo } = await ask('teach', { sheetId, teachings: [teaching] });
      setChanges([...changes, { says, back: () => ask('undoTeaching', { sheetId, undo }) }]);
      if (at >= 0 && (teaching.is === 'cell' || teaching.is === 'word')) setChosen(next === undefined ? null : keyOf(next));
      undone.forget();
      show(readings);
      return true;
    });
  };
  const [first] = open;
  const isThere = [...open, ...known].some((text) => keyOf(text) === chosen);
  const current = isThere ? chosen : first === undefined ? null : keyOf(first);
  const teaches: Teaches = { isBusy: saved.isBusy, refusal: saved.refusal, meanings: answer.meanings, teach };
  const shown = (text: Text) => (
    <TextRead
      key={keyOf(text)}
      text={text}
      isCurrent={keyOf(text) === current}
      select={() => void selected.run(() => ask('selectRow', { sheetId, row: text.row, key: text.key, field: text.field }))}
      open={() => {
        saved.forget();
        isMoving.current = true;
        setChosen(keyOf(text));
      }}
      teaches={teaches}
    />
  );
  return (
    <section aria-label="Readings">
      <OpenedHeading id="readings-title">How your cells were read</OpenedHeading>
      <ReadingsProgress readings={answer} />
      <LastChange undone={undone} changes={changes} setChanges={setChanges} show={show} onDone={() => undefined} />
      <Refused refusal={undone.refusal ?? selected.refusal} />
      <Part title="Not understood" of={open.filter(({ state }) => state === 'not understood')} shown={shown} />
      <Part title="Half understood" of={open.filter(({ state }) => state === 'half understood')} shown={shown} />
      {answer.moreOpen === 0 ? null : <p>And {answer.moreOpen} more, which come up as these are settled.</p>}
      <ColumnsToConfirm readings={answer} teaches={teaches} />
      <SettledTexts readings={answer} shown={shown} />
      <div class="bottom">
        {goToScore === undefined || open.length > 0 || answer.texts === 0 ? null : (
          <Action isPrimary onClick={goToScore}>
            Go to Score
          </Action>
        )}
        <Action onClick={onDone}>{leave}</Action>
        <LookAgain isBusy={found.isBusy} look={look} />
      </div>
    </section>
  );
}

function Part(props: {
  readonly title: string;
  readonly of: readonly Text[];
  readonly shown: (text: Text) => preact.ComponentChildren;
}) {
  if (props.of.length === 0) return null;
  return (
    <>
      <h3>{props.title}</h3>
      {props.of.map(props.shown)}
    </>
  );
}

function NotReadYet(props: { readonly found: Asking<Readings>; readonly leave: string; readonly onDone: () => void }) {
  const { found, leave, onDone } = props;
  return (
    <section aria-label="Readings">
      <OpenedHeading id="readings-title">How your cells were read</OpenedHeading>
      <Announced>{found.isBusy ? <p>Reading every cell of your list…</p> : null}</Announced>
      <Refused refusal={found.refusal} />
      <Action onClick={onDone}>{leave}</Action>
    </section>
  );
}

/** Columns whose field is in doubt, and rows of Settings that teach nothing. */
function ColumnsToConfirm(props: { readonly readings: Readings; readonly teaches: Teaches }) {
  const { columns, notes } = props.readings;
  return (
    <>
      {columns.length === 0 ? null : (
        <>
          <h3>Columns to confirm</h3>
          {columns.map((column) => (
            <DoubtfulColumn key={`${column.is} ${column.header}`} column={column} teaches={props.teaches} />
          ))}
        </>
      )}
      {notes.length === 0 ? null : (
        <>
          <h3>Settings rows that teach nothing</h3>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </>
      )}
    </>
  );
}
