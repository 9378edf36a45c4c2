/** What does the public record say of the selected row, and is it the right hospital? One press settles which is meant. */
import { useEffect } from 'preact/hooks';
import type { Requests } from '../../../google/server/answers';
import { ask } from '../server';
import { useAsk } from '../useAsk';
import { Action, Announced, Refused } from './controls';
import { TakeBack } from './TakeBack';

type Card = Requests['rowEvidence']['answer'];
type Taught = Requests['teach']['answer'];

export function EvidenceCard() {
  const found = useAsk<Card>();
  const settled = useAsk<Taught>();
  const undone = useAsk<boolean>();
  const look = (): void => void found.run(() => ask('rowEvidence', {}));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the row is explained
  useEffect(look, []);
  const { answer: card } = found;
  const sheetId = card?.sheetId ?? 0;
  const settle = (value: string): void => {
    undone.forget();
    void settled
      .run(() => ask('teach', { sheetId, teachings: [{ is: 'hospital', label: card?.label ?? '', value }] }))
      .then((isDone) => isDone !== null && look());
  };
  const undo = settled.answer?.undo;
  return (
    <section aria-label="In the public record">
      <h3>In the public record</h3>
      <Announced>{card === null ? <p>{found.isBusy ? 'Looking it up…' : ''}</p> : <Found card={card} />}</Announced>
      <Refused refusal={found.refusal} />
      {card === null ? null : (
        <details open={!card.isSure && card.candidates.length > 0}>
          <summary>{card.isSure ? 'Not this hospital?' : 'Choose the hospital'}</summary>
          {card.candidates.map(({ id, name }) => (
            <Action key={id} isBusy={settled.isBusy} busyText="Writing…" onClick={() => settle(id)}>
              {name}
            </Action>
          ))}
          <Action isBusy={settled.isBusy} busyText="Writing…" onClick={() => settle('none')}>
            None of these
          </Action>
        </details>
      )}
      <Refused refusal={settled.refusal} />
      {undo === undefined || undone.isAnswered ? null : (
        <TakeBack undone={undone} take={() => ask('undoTeaching', { sheetId, undo })} onDone={look}>
          Undo: {card?.label}
        </TakeBack>
      )}
      <Refused refusal={undone.refusal} />
    </section>
  );
}

function Found({ card: { words, facts, isSure, candidates } }: { readonly card: Card }) {
  return (
    <>
      <p>
        {isSure || candidates.length === 0 ? words : 'Which hospital is this?'} <small>It changes no tier.</small>
      </p>
      {facts.length === 0 ? null : (
        <dl>
          {facts.map(({ header, words: fact }) => (
            <div key={header}>
              <dt>
                <small>{header}</small>
              </dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
