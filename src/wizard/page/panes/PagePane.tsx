/** How does a program's web page fill its row? Pasted whole, split into facts with their sentences; the applicant ticks what is right. */
import { useState } from 'preact/hooks';
import type { Filled, PageRead } from '../../../google/rows/fillRow';
import { FIELD_NAMES } from '../../steps/fieldNames';
import { Action, OpenedHeading, Refused } from '../parts/parts';
import { quoted } from '../parts/TextRead';
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
        Select a cell in the program’s row. Open the program’s FAQ or requirements page, copy all of it (Ctrl+A, Ctrl+C) and paste
        it here. Blank cells are filled at once; a cell of yours only where a button names it.
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

type Fact = PageRead['facts'][number];
type Fill = Pick<Fact, 'field' | 'value' | 'words'> & { readonly over?: string };

function Facts({ page, source }: { readonly page: PageRead; readonly source: string }) {
  const open = page.facts.filter(({ header, there }) => header !== null && there === '');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(open.map(({ field }) => field)));
  const filling = useFilling(page, source);
  const { answer } = filling;
  const fills = open.filter(({ field }) => ticked.has(field));
  const toggle = (field: string): void => {
    const now = new Set(ticked);
    if (!now.delete(field)) now.add(field);
    setTicked(now);
  };
  if (page.facts.length + page.open.length === 0)
    return <p>Nothing was found on this page that your list has a column for. Is it the page with the requirements?</p>;
  return (
    <>
      <h3>
        {page.name}, row {page.row}
      </h3>
      {page.tier === null ? null : <p>As it stands: {page.tier}.</p>}
      {page.facts.map((fact) => (
        <div class="fact" key={fact.field}>
          <FactTick fact={fact} isTicked={ticked.has(fact.field)} isDone={answer !== null} onToggle={() => toggle(fact.field)} />
          <blockquote>“{fact.words}”</blockquote>
          <FactEffect fact={fact} tier={page.tier} />
          {fact.mayReplace ? <ReplaceCell fact={fact} page={page} source={source} /> : null}
        </div>
      ))}
      {page.open.length === 0 ? null : (
        <>
          <h3>Not clear on this page</h3>
          {page.open.map(({ field, words }) => (
            <div class="fact" key={field}>
              <p>
                <strong>{FIELD_NAMES[field]}</strong>: which of this is for you? Ask the program, or type it yourself.
              </p>
              <blockquote>“{words}”</blockquote>
            </div>
          ))}
        </>
      )}
      {answer === null && fills.length > 0 && page.stamped.length > 0 ? (
        <p>With them, if blank: {page.stamped.join(', ')}.</p>
      ) : null}
      {answer === null && open.length > 0 && fills.length === 0 ? <p>Nothing is ticked, so nothing would be filled.</p> : null}
      {answer === null && fills.length > 0 ? (
        <Action
          isPrimary
          isBusy={filling.isBusy}
          busyText="Filling…"
          onClick={() => filling.fill(fills.map(({ field, value, words }) => ({ field, value, words })))}
        >
          Fill {fills.length} blank {fills.length === 1 ? 'cell' : 'cells'}
        </Action>
      ) : null}
      <FillingDone
        filling={filling}
        done={
          answer === null ? '' : `Filled: ${answer.filled.join(', ') || 'nothing'}. The sentences are in the notes of the cells.`
        }
      />
    </>
  );
}

function FactTick(props: {
  readonly fact: Fact;
  readonly isTicked: boolean;
  readonly isDone: boolean;
  readonly onToggle: () => void;
}) {
  const { field, header, reading, there } = props.fact;
  const isOpen = header !== null && there === '';
  const says = (
    <>
      <strong>{header ?? FIELD_NAMES[field]}</strong>: {reading}
    </>
  );
  return isOpen ? (
    <label>
      <input type="checkbox" disabled={props.isDone} checked={props.isTicked} onChange={props.onToggle} /> {says}
    </label>
  ) : (
    <p>{says}</p>
  );
}

/** What the fact would do to the tier, and what stands in its cell. */
function FactEffect({
  fact: { header, there, value, tier, mayReplace },
  tier: now,
}: {
  readonly fact: Fact;
  readonly tier: string | null;
}) {
  const effect = tier === null || now === null ? '' : tier === now ? 'The tier does not change.' : `That makes the tier ${tier}.`;
  const cell =
    header === null
      ? 'Your list has no column for this.'
      : there === ''
        ? ''
        : there === value
          ? 'Your cell already says so.'
          : mayReplace
            ? `Your cell says ${quoted(there, 60)}.`
            : `Your cell says ${quoted(there, 60)} and stays.`;
  return (
    <small>
      {effect} {cell}
    </small>
  );
}

/** One filled cell, named by the button with its old words and the new ones. */
function ReplaceCell({ fact, page, source }: { readonly fact: Fact; readonly page: PageRead; readonly source: string }) {
  const filling = useFilling(page, source);
  const { field, value, words, there, header } = fact;
  return (
    <>
      {filling.answer !== null ? null : (
        <Action isBusy={filling.isBusy} busyText="Writing…" onClick={() => filling.fill([{ field, value, words, over: there }])}>
          In {header}, row {page.row}: “{value}” instead of “{there}”
        </Action>
      )}
      <FillingDone
        filling={filling}
        done={filling.answer?.filled.length ? `${header} now says “${value}”; your words are in its note.` : ''}
      />
    </>
  );
}

function useFilling({ sheetId, row, key }: PageRead, source: string) {
  const { run, answer, isBusy, refusal } = useAsk<Filled>();
  const undone = useAsk<readonly string[]>();
  return {
    answer,
    isBusy,
    refusal,
    undone,
    fill: (fills: readonly Fill[]): void =>
      void run(() => ask('fillRow', { sheetId, row, key, fills: [...fills], source, today: today() })),
  };
}

/** What was filled, and the way back. */
function FillingDone({
  filling: { answer, refusal, undone },
  done,
}: {
  readonly filling: ReturnType<typeof useFilling>;
  readonly done: string;
}) {
  const kept =
    answer === null || answer.kept.length === 0 ? '' : `Changed or filled meanwhile, so it stays: ${answer.kept.join(', ')}.`;
  return (
    <>
      <div aria-live="polite">
        {answer === null ? null : (
          <p>
            {undone.isAnswered
              ? undone.answer?.length
                ? `Taken back, except ${undone.answer.join(', ')}, which changed since.`
                : 'Taken back.'
              : [done, kept].filter((says) => says !== '').join(' ')}
          </p>
        )}
      </div>
      <Refused refusal={refusal} />
      {answer === null || undone.isAnswered || answer.filled.length === 0 ? null : (
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
