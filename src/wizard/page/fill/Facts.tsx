/** Which facts of the page go into the row? Those for blank cells are ticked at first. */
import { useState } from 'preact/hooks';
import type { PageRead } from '../../../google/rows/readPage';
import { FIELD_NAMES } from '../../steps/fieldNames';
import { Action } from '../parts/controls';
import { FactLine } from './FactLine';
import { FillingDone } from './FillingDone';
import { useFilling } from './useFilling';

export function Facts({ page, source }: { readonly page: PageRead; readonly source: string }) {
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
        <FactLine
          key={fact.field}
          fact={fact}
          isTicked={ticked.has(fact.field)}
          isDone={answer !== null}
          onToggle={() => toggle(fact.field)}
          page={page}
          source={source}
        />
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
