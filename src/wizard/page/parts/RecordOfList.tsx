/** How does the public record of a whole list get into the sheet as values? One press makes a tab of its own, another takes it away. */
import type { Requests } from '../../../google/server/answers';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';
import { Action, Announced, Refused } from './controls';
import { TakeBack } from './TakeBack';

export function RecordOfList() {
  const made = useAsk<Requests['makeListTab']['answer']>();
  const removed = useAsk<boolean>();
  const { answer } = made;
  const make = (): void => {
    removed.forget();
    void made.run(() => ask('makeListTab', { kind: 'evidence', lists: [], today: today() }));
  };
  return (
    <details>
      <summary>Government records on your list</summary>
      <p>For each program: which hospital it is, its residents, H-1B filings at its address. On a tab of its own, as values.</p>
      <Action isBusy={made.isBusy} busyText="Looking it up…" onClick={make}>
        Make the tab
      </Action>
      <Refused refusal={made.refusal ?? removed.refusal} />
      <Announced>
        {answer === null ? null : (
          <p>
            {removed.isAnswered
              ? 'The tab is gone.'
              : `The tab “${answer.tab}” has the records.${answer.leftOld ? ' You wrote in the earlier one, so it stays.' : ''}`}
          </p>
        )}
      </Announced>
      {answer === null || removed.isAnswered ? null : (
        <TakeBack
          undone={removed}
          take={() => ask('removeListTab', { kind: 'evidence', lists: [...answer.lists] })}
          onDone={() => undefined}
        >
          Remove the tab
        </TakeBack>
      )}
    </details>
  );
}
