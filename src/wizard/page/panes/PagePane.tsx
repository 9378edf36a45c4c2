/** How does a program's web page fill its row? Pasted whole, split into facts with their sentences; the applicant ticks what is right. */
import { useState } from 'preact/hooks';
import type { PageRead } from '../../../google/rows/readPage';
import { Facts } from '../fill/Facts';
import { Action, Announced, OpenedHeading, Refused } from '../parts/controls';
import { TextField } from '../parts/TextField';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';

export function PagePane({ onDone }: { readonly onDone: () => void }) {
  const [text, setText] = useState('');
  const [source, setSource] = useState('');
  const read = useAsk<PageRead>();
  const [readings, setReadings] = useState(0);
  const [isMissing, setMissing] = useState(false);
  const readPage = (): void => {
    setMissing(text.trim() === '');
    if (text.trim() === '') return;
    setReadings(readings + 1);
    void read.run(() => ask('readPage', { text, today: today() }));
  };
  return (
    <section aria-label="From a page to a row">
      <OpenedHeading>Fill the row from its web page</OpenedHeading>
      <p>
        Select a cell in the program’s row. Copy the program’s whole FAQ or requirements page (Ctrl+A, Ctrl+C) and paste it here.
        Blank cells that you tick are filled; a cell of yours changes only where a button names it.
      </p>
      <div class="question">
        <label for="page">The page</label>
        <textarea id="page" rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <TextField id="source" label="Its address" value={source} setValue={setSource} example="https://" />
      </div>
      <Action isPrimary={read.answer === null} isBusy={read.isBusy} busyText="Reading the page…" onClick={readPage}>
        Read the page
      </Action>
      <div role="alert">{isMissing ? <p class="refusal">Paste the page first.</p> : null}</div>
      <Refused refusal={read.refusal} />
      <Announced>{read.answer === null ? null : <Facts key={readings} page={read.answer} source={source} />}</Announced>
      <p>
        <Action onClick={onDone}>Back</Action>
      </p>
    </section>
  );
}
