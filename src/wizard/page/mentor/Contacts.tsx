/** Whom does the mentor know at a program, and which of them does the applicant take as a link? */
import { useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/serve';
import { Action, Refused } from '../parts/parts';
import { TakeBack } from '../parts/TakeBack';
import { ask } from '../server';
import { useAsk } from '../useAsk';

export function Contacts() {
  const found = useAsk<Requests['contactsOffered']['answer']>();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const accepted = useAsk<Requests['acceptContacts']['answer']>();
  const undone = useAsk<boolean>();
  const look = (): void => void found.run(() => ask('contactsOffered', {})).then(() => setChosen([]));
  const rows = found.answer?.rows ?? [];
  const accept = (): void => {
    undone.forget();
    const wanted = rows.filter(({ row }) => chosen.includes(row)).map(({ row, key }) => ({ row, key }));
    void accepted
      .run(() => ask('acceptContacts', { sheetId: found.answer?.sheetId ?? 0, rows: wanted }))
      .then((done) => done !== null && look());
  };
  const undo = accepted.answer;
  return (
    <>
      <h2>Whom your mentor knows there</h2>
      <Action isBusy={found.isBusy} busyText="Looking…" onClick={look}>
        Look for contacts
      </Action>
      <Refused refusal={found.refusal ?? accepted.refusal ?? undone.refusal} />
      <div aria-live="polite">
        {found.answer !== null && rows.length === 0 ? <p>None that your list does not have already.</p> : null}
      </div>
      {rows.length === 0 ? null : (
        <fieldset>
          <legend>Tick who is a link of yours</legend>
          {rows.map(({ row, program, contact }) => (
            <label class="choice" key={row}>
              <input
                type="checkbox"
                checked={chosen.includes(row)}
                onChange={() => setChosen(chosen.includes(row) ? chosen.filter((one) => one !== row) : [...chosen, row])}
              />{' '}
              <strong>{program}</strong>: {contact}
            </label>
          ))}
          <Action isPrimary isBusy={accepted.isBusy} busyText="Writing…" onClick={accept}>
            Take them as links
          </Action>
        </fieldset>
      )}
      <div aria-live="polite">
        {undo === null ? null : <p class="told">Written under “Connection”. Score again, and the rows count a person there.</p>}
        {undone.answer === true ? <p class="told">Taken back.</p> : null}
      </div>
      {undo === null ? null : (
        <TakeBack undone={undone} take={() => ask('undoContacts', { undo })} onDone={accepted.forget}>
          Take the links back
        </TakeBack>
      )}
    </>
  );
}
