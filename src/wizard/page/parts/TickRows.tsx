/** Which rows of the list are offered, which of them does the applicant tick, and what is then written and taken back? */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useAsk } from '../useAsk';
import { Action, Announced, Refused } from './controls';
import { TakeBack } from './TakeBack';

/** Where a row stands and which it was: the sheet refuses it if another stands there by now. */
interface Place {
  readonly row: number;
  readonly key: string;
}
interface Offer<Row extends Place> {
  readonly sheetId: number;
  readonly rows: readonly Row[];
}
/** What a press says, also while it is under way, and what it asks of the sheet. */
interface Press<Question, Answer> {
  readonly words: string;
  readonly busy: string;
  readonly asks: (question: Question) => Promise<Answer>;
}

export function TickRows<Row extends Place, Undo>(props: {
  readonly title: string;
  readonly look: Press<void, Offer<Row>>;
  readonly none: string;
  readonly legend: (count: number) => string;
  readonly shows: (row: Row) => ComponentChildren;
  readonly write: Press<{ sheetId: number; rows: Place[] }, Undo>;
  readonly told: string;
  readonly takeBack: Omit<Press<Undo, unknown>, 'busy'>;
}) {
  const { title, look, none, legend, shows, write, told, takeBack } = props;
  const found = useAsk<Offer<Row>>();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const written = useAsk<Undo>();
  const undone = useAsk<boolean>();
  const lookAgain = (): void => {
    undone.forget();
    void found.run(() => look.asks()).then(() => setChosen([]));
  };
  const { sheetId, rows } = found.answer ?? { sheetId: 0, rows: [] };
  const writeChosen = (): void => {
    const places = rows.filter(({ row }) => chosen.includes(row)).map(({ row, key }) => ({ row, key }));
    void written.run(() => write.asks({ sheetId, rows: places })).then((undo) => undo !== null && lookAgain());
  };
  const tick = (row: number): void => setChosen(chosen.includes(row) ? chosen.filter((one) => one !== row) : [...chosen, row]);
  const undo = written.answer;
  return (
    <>
      <h2>{title}</h2>
      <Action isBusy={found.isBusy} busyText={look.busy} onClick={lookAgain}>
        {look.words}
      </Action>
      <Refused refusal={found.refusal ?? written.refusal ?? undone.refusal} />
      <Announced>{found.answer !== null && rows.length === 0 ? <p>{none}</p> : null}</Announced>
      {rows.length === 0 ? null : (
        <fieldset>
          <legend>{legend(rows.length)}</legend>
          {rows.map((one) => (
            <label class="choice" key={one.row}>
              <input type="checkbox" checked={chosen.includes(one.row)} onChange={() => tick(one.row)} /> {shows(one)}
            </label>
          ))}
          <Action isPrimary isBusy={written.isBusy} busyText={write.busy} onClick={writeChosen}>
            {write.words}
          </Action>
        </fieldset>
      )}
      <Announced>
        {undo === null ? null : <p class="told">{told}</p>}
        {undone.answer === true ? <p class="told">Taken back.</p> : null}
      </Announced>
      {undo === null ? null : (
        <TakeBack undone={undone} take={() => takeBack.asks(undo)} onDone={written.forget}>
          {takeBack.words}
        </TakeBack>
      )}
    </>
  );
}
