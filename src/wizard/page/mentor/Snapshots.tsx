/** What was the list before a meeting, and what changed since? */
import { useEffect, useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/answers';
import { Action, Announced, Refused, TierBadge } from '../parts/controls';
import { ToldWithUndo } from '../parts/TakeBack';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';

type Kept = Requests['snapshots']['answer'];
type Changes = Requests['changesFrom']['answer'];

export function Snapshots() {
  const kept = useAsk<Kept>();
  const changes = useAsk<Changes>();
  const [label, setLabel] = useState('');
  /** The press that kept the last one, by whose name it goes back. */
  const [press, setPress] = useState('');
  const undone = useAsk<boolean>();
  const list = (): void => void kept.run(() => ask('snapshots', {}));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pane opens
  useEffect(list, []);
  const take = (): void => {
    changes.forget();
    undone.forget();
    void kept.run(async () => {
      const taken = await ask('takeSnapshot', { today: today(), label });
      setPress(taken.undo);
      setLabel('');
      return taken.kept;
    });
  };
  return (
    <>
      <h2>Before a meeting</h2>
      <label>
        Called
        <input
          type="text"
          value={label}
          maxLength={80}
          placeholder="before Ana"
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
      </label>
      <Action isBusy={kept.isBusy} busyText="Keeping…" onClick={take}>
        Keep a snapshot
      </Action>
      <ToldWithUndo
        undone={undone}
        step={
          press === ''
            ? null
            : {
                says: 'Kept.',
                take: () => ask('undoPress', { undo: press }),
                onDone: () => {
                  setPress('');
                  changes.forget();
                  list();
                },
              }
        }
      />
      <Refused refusal={kept.refusal ?? changes.refusal ?? undone.refusal} />
      {kept.answer === null || kept.answer.length === 0 ? (
        <p>None kept yet. They stay on a hidden tab of this file.</p>
      ) : (
        <ul class="plain">
          {kept.answer.map(({ id, day, label: called, rows }) => (
            <li key={id}>
              <button
                type="button"
                class="link"
                onClick={() => void changes.run(() => ask('changesFrom', { id, today: today() }))}
              >
                What changed since {day}
                {called === '' ? '' : `, ${called}`}
              </button>{' '}
              <small>{rows} programs</small>
            </li>
          ))}
        </ul>
      )}
      <Announced>{changes.answer === null ? null : <Changed changes={changes.answer} />}</Announced>
    </>
  );
}

function Changed({ changes: { added, dropped, moved, cells, profile, rules } }: { readonly changes: Changes }) {
  const isSame = added.length + dropped.length + moved.length + cells.length + profile.length === 0 && rules === '';
  if (isSame) return <p class="told">Nothing has changed since.</p>;
  return (
    <div class="told">
      {added.length === 0 ? null : <p>New: {added.join(', ')}</p>}
      {dropped.length === 0 ? null : <p>Gone: {dropped.join(', ')}</p>}
      {moved.length === 0 ? null : (
        <ul class="plain">
          {moved.map(({ name, from, to, why }) => (
            <li key={name}>
              {name}: <TierBadge label={from} /> to <TierBadge label={to} />
              <br />
              <small>{why}</small>
            </li>
          ))}
        </ul>
      )}
      {profile.length === 0 ? null : <p>{profile.join('; ')}</p>}
      {rules === '' ? null : <p>Rules: {rules}</p>}
      {cells.length === 0 ? null : <p>Other cells: {cells.map(({ name, what }) => `${name} (${what})`).join('; ')}</p>}
    </div>
  );
}
