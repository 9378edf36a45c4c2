/** When was the row last checked, and is it checked today? Its day is stamped on request alone. */
import type { Requests } from '../../../google/server/answers';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';
import { Action, Refused } from './controls';
import { TakeBack } from './TakeBack';

/** @param onDone The row is read anew: a question may have been that of its day. */
export function CheckedOn({
  explanation,
  onDone,
}: {
  readonly explanation: Requests['explain']['answer'];
  readonly onDone: () => void;
}) {
  const { sheetId, row, key, checkedOn } = explanation;
  const stamped = useAsk<Requests['fillRow']['answer']>();
  const undone = useAsk<boolean>();
  const { header, words } = checkedOn ?? { header: 'Checked on', words: '' };
  const stamp = (): void => {
    const fills = [{ field: 'checked_on' as const, value: today(), words: '', over: words }];
    void stamped
      .run(() => ask('fillRow', { sheetId, row, key, fills, source: '', today: today() }))
      .then((done) => {
        undone.forget();
        if (done !== null) onDone();
      });
  };
  const done = undone.isAnswered ? null : stamped.answer;
  return (
    <>
      <h3>{header}</h3>
      <p>
        {checkedOn === null ? 'Your list has no such column yet: the button adds it.' : words === '' ? 'Not said.' : `${words}.`}{' '}
        {done === null || done.kept.length === 0 ? '' : 'Something else filled this cell first, so it stays.'}
      </p>
      {done !== null && done.filled.length > 0 ? (
        <TakeBack undone={undone} take={() => ask('undoFill', { undo: done.undo })} onDone={onDone} />
      ) : (
        <Action isBusy={stamped.isBusy} busyText="Writing…" onClick={stamp}>
          I checked this row today
        </Action>
      )}
      <Refused refusal={stamped.refusal ?? undone.refusal} />
    </>
  );
}
