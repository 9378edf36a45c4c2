/** How does the public record of a whole list get into the sheet as values? Shown as lines to copy, pasted by the person where they want it. */
import { useRef } from 'preact/hooks';
import type { Requests } from '../../../google/server/serve';
import { ask } from '../server';
import { useAsk } from '../useAsk';
import { Action, Refused } from './parts';

export function RecordOfList() {
  const found = useAsk<Requests['evidenceTable']['answer']>();
  const area = useRef<HTMLTextAreaElement>(null);
  const { answer } = found;
  return (
    <details>
      <summary>Government records on the programs of your list</summary>
      <p>
        The columns of EVIDENCE as values. Copy them, select the header row of the first free column right of your list, and
        paste.
      </p>
      <Action isBusy={found.isBusy} busyText="Looking it up…" onClick={() => void found.run(() => ask('evidenceTable', {}))}>
        Look it up
      </Action>
      <Refused refusal={found.refusal} />
      {answer === null ? null : (
        <>
          <label for="record">{answer.rows.length} lines</label>
          <textarea
            id="record"
            ref={area}
            rows={6}
            readOnly
            value={answer.rows.map((row) => row.map((cell) => cell.replace(/[\t\n]/g, ' ')).join('\t')).join('\n')}
          />
          <Action
            isBusy={false}
            busyText=""
            onClick={() => {
              area.current?.select();
              document.execCommand('copy');
            }}
          >
            Copy
          </Action>
        </>
      )}
    </details>
  );
}
