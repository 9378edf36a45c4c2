/** Which program is in which state, and how is one moved to another? Each state with its bar; a program's name opens its choices. */
import { useState } from 'preact/hooks';
import { STATUSES_OFFERED } from '../../../domain/applicationStatus';
import type { Requests } from '../../../google/server/answers';
import { Action, count, TierBadge } from './controls';

type Board = Requests['season']['answer'];
type Row = Board['groups'][number]['rows'][number];
type Status = Board['groups'][number]['status'];

/** Nothing is waited for, or nothing is said. */
const OVER: ReadonlySet<Status> = new Set(['not matched', 'rejected', 'declined by me', 'withdrawn', 'do not apply', 'not said']);

interface Moves {
  readonly isBusy: boolean;
  readonly change: (row: Row, status: Status) => void;
  readonly select: (row: Row) => void;
}

export function StatusBoard({ board, moves }: { readonly board: Board; readonly moves: Moves }) {
  const most = Math.max(...board.groups.map(({ rows, more }) => rows.length + more), 1);
  return (
    <>
      {board.groups.map(({ status, rows, more }) => (
        <details key={status} class="state">
          <summary>
            <span>{status === 'not said' ? 'no status yet' : status}</span>
            <span class="share">
              <span class={OVER.has(status) ? 'bar over' : 'bar'} style={{ width: `${((rows.length + more) / most) * 100}%` }} />
            </span>
            <span>{rows.length + more}</span>
          </summary>
          <ul class="plain">
            {rows.map((row) => (
              <Program key={`${row.row}`} row={row} status={status} board={board} moves={moves} />
            ))}
            {more === 0 ? null : <li>and {count(more, 'program')} more: change those in the sheet</li>}
          </ul>
        </details>
      ))}
    </>
  );
}

function Program(props: { readonly row: Row; readonly status: Status; readonly board: Board; readonly moves: Moves }) {
  const { row, status, board, moves } = props;
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Status>(status);
  const id = `status-${row.row}`;
  return (
    <li>
      <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {row.name}
      </button>{' '}
      <TierBadge label={row.tier} />
      {isOpen ? (
        <form
          class="question"
          onSubmit={(event) => {
            event.preventDefault();
            if (!moves.isBusy && chosen !== status) moves.change(row, chosen);
          }}
        >
          {row.words === '' || row.words === status ? null : <p>Your cell says “{row.words}”.</p>}
          {board.column === null ? null : (
            <>
              <label for={id}>Status</label>
              <select id={id} value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value as Status)}>
                {status === 'not said' ? <option value="not said">no status yet</option> : null}
                {STATUSES_OFFERED.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </select>
              <button type="submit" aria-disabled={moves.isBusy || chosen === status}>
                {moves.isBusy ? 'Writing…' : 'Write it'}
              </button>
            </>
          )}
          <Action onClick={() => moves.select(row)}>Show its row</Action>
        </form>
      ) : null}
    </li>
  );
}
