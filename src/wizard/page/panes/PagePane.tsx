/** How does a program's web page fill its row? Pasted whole, split into facts with their sentences; the applicant ticks what is right. */
import { useState } from 'preact/hooks';
import type { Filled, PageRead } from '../../../google/rows/fillRow';
import { FIELD_NAMES } from '../../steps/fieldNames';
import { Action, OpenedHeading, Refused } from '../parts/parts';
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
    void read.run(() => ask('readPage', { text }));
  };
  return (
    <section aria-label="From a page to a row">
      <OpenedHeading>Fill the row from its web page</OpenedHeading>
      <p>
        Select a cell in the program’s row. Open the program’s FAQ or requirements page, copy all of it (Ctrl+A, Ctrl+C) and paste
        it here. Only blank cells are filled.
      </p>
      <div class="question">
        <label for="page">The page</label>
        <textarea id="page" rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <label for="source">Its address</label>
        <input
          id="source"
          type="text"
          value={source}
          placeholder="https://"
          onInput={(event) => setSource(event.currentTarget.value)}
        />
      </div>
      <Action isPrimary={read.answer === null} isBusy={read.isBusy} busyText="Reading the page…" onClick={readPage}>
        Read the page
      </Action>
      <div role="alert">{isMissing ? <p class="refusal">Paste the page first.</p> : null}</div>
      <Refused refusal={read.refusal} />
      <div aria-live="polite">{read.answer === null ? null : <Facts key={readings} page={read.answer} source={source} />}</div>
      <p>
        <Action isBusy={false} busyText="" onClick={onDone}>
          Back
        </Action>
      </p>
    </section>
  );
}

function Facts({ page, source }: { readonly page: PageRead; readonly source: string }) {
  const open = page.facts.filter(({ header, there }) => header !== null && there === '');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(open.map(({ field }) => field)));
  const filling = useAsk<Filled>();
  const undone = useAsk<readonly string[]>();
  const { answer } = filling;
  const fills = open.filter(({ field }) => ticked.has(field));
  const fill = (): void =>
    void filling.run(() =>
      ask('fillRow', {
        sheetId: page.sheetId,
        row: page.row,
        key: page.key,
        fills: fills.map(({ field, value, words }) => ({ field, value, words })),
        source,
        today: today(),
      }),
    );
  const toggle = (field: string): void => {
    const now = new Set(ticked);
    if (!now.delete(field)) now.add(field);
    setTicked(now);
  };
  if (page.facts.length === 0)
    return <p>Nothing was found on this page that your list has a column for. Is it the page with the requirements?</p>;
  return (
    <>
      <h3>
        {page.name}, row {page.row}
      </h3>
      {page.facts.map(({ field, header, reading, words, there }) => {
        const isOpen = header !== null && there === '';
        return (
          <div class="fact" key={field}>
            <label>
              <input
                type="checkbox"
                disabled={!isOpen || answer !== null}
                checked={isOpen && ticked.has(field)}
                onChange={() => toggle(field)}
              />{' '}
              <strong>{header ?? FIELD_NAMES[field]}</strong>: {reading}
            </label>
            <blockquote>“{words}”</blockquote>
            {header === null ? <small>Your list has no column for this.</small> : null}
            {there === '' ? null : <small>Your cell says “{there}” and stays.</small>}
          </div>
        );
      })}
      {answer === null && fills.length > 0 && page.stamped.length > 0 ? (
        <p>With them, if blank: {page.stamped.join(', ')}.</p>
      ) : null}
      {answer === null && fills.length === 0 ? <p>Nothing is ticked, so nothing would be filled.</p> : null}
      {answer === null && fills.length === 0 ? null : answer === null ? (
        <Action isPrimary isBusy={filling.isBusy} busyText="Filling…" onClick={fill}>
          Fill {fills.length} blank {fills.length === 1 ? 'cell' : 'cells'}
        </Action>
      ) : (
        <p aria-live="polite">
          {undone.isAnswered
            ? undone.answer?.length
              ? `Taken back but for ${undone.answer.join(', ')}, which were changed since.`
              : 'Taken back.'
            : `Filled: ${answer.filled.join(', ') || 'nothing'}. The sentences are in the notes of the cells.${answer.kept.length === 0 ? '' : ` Filled meanwhile and kept: ${answer.kept.join(', ')}.`}`}
        </p>
      )}
      <Refused refusal={filling.refusal} />
      {answer === null || undone.isAnswered ? null : (
        <Action
          isBusy={undone.isBusy}
          busyText="Taking it back…"
          onClick={() => void undone.run(() => ask('undoFill', { undo: answer.undo }))}
        >
          Undo
        </Action>
      )}
      <Refused refusal={undone.refusal} />
    </>
  );
}
