/** Why does the selected row have its tier, and what should be asked? */
import { useState } from 'preact/hooks';
import { CheckedOn } from '../parts/CheckedOn';
import { Compared } from '../parts/Compared';
import { Action, Announced, Refused } from '../parts/controls';
import { EvidenceCard } from '../parts/EvidenceCard';
import { Answer } from '../row/Answer';
import { placeOf, type Queue, useExplained } from '../row/useExplained';
import { PagePane } from './PagePane';

export function ExplainPane({
  queue,
  goOn,
  goBack,
}: {
  readonly queue: Queue | null;
  readonly goOn: (queue: Queue) => void;
  readonly goBack: () => void;
}) {
  const [isFilling, setFilling] = useState(false);
  const { explained, kept, setKept, reload, explain, next, goToNext } = useExplained(queue, goOn);
  const { answer } = explained;
  if (isFilling)
    return (
      <PagePane
        onDone={() => {
          setFilling(false);
          explain();
        }}
      />
    );
  return (
    <section aria-label="Explain this row">
      {queue === null ? (
        <p>Select a cell in a program’s row, then press the button.</p>
      ) : (
        <div class="row">
          {next === undefined ? null : (
            <Action isPrimary isBusy={explained.isBusy} busyText="Reading the row…" onClick={goToNext}>
              Next: {next.name}
            </Action>
          )}
          <Action onClick={goBack}>Back to the questions</Action>
        </div>
      )}
      <Action isPrimary={next === undefined} isBusy={explained.isBusy} busyText="Reading the row…" onClick={explain}>
        Explain the selected row
      </Action>
      <Action onClick={() => setFilling(true)}>Fill the row from its web page</Action>
      <Refused refusal={explained.refusal} />
      {kept === null ? null : (
        <p class="told">
          {kept === answer ? `Now select another row and explain it: it will appear beside ${kept.name}. ` : ''}
          <button type="button" class="link" onClick={() => setKept(null)}>
            Stop comparing
          </button>
        </p>
      )}
      <Announced>
        {answer === null || kept === null || kept === answer ? null : <Compared one={kept} other={answer} />}
        {answer === null ? null : <Answer explanation={answer} reload={reload} />}
        {answer === null ? null : <CheckedOn key={placeOf(answer)} explanation={answer} onDone={explain} />}
      </Announced>
      {answer === null || kept === answer ? null : <Action onClick={() => setKept(answer)}>Compare it with another row</Action>}
      {answer === null || explained.isBusy ? null : <EvidenceCard />}
    </section>
  );
}
