/** What should be found out first, and for which programs? */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/answers';
import { Action, Announced, count, focusTitle, LookAgain, Refused, TierBadge } from '../parts/controls';
import type { Queue } from '../row/useExplained';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';
import { ReadingsPane } from './ReadingsPane';

type Questions = Requests['verify']['answer'];

export function VerifyPane({ explain }: { readonly explain: (queue: Queue) => void }) {
  const found = useAsk<Questions>(false);
  const chosen = useAsk<boolean>();
  const look = (): void => void found.run(() => ask('verify', { today: today() }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pane opens
  useEffect(look, []);
  const [isReading, setReading] = useState(false);
  const { answer } = found;
  /** Goes on only where the program was found. */
  const choose = (programs: Queue['programs'], at: number): void => {
    const sheetId = answer?.sheetId ?? 0;
    const { row = 0, key = '' } = programs[at] ?? {};
    void chosen
      .run(async () => {
        await ask('selectRow', { sheetId, row, key });
        return true;
      })
      .then((isFound) => isFound && explain({ sheetId, programs, at }));
  };
  if (isReading)
    return (
      <ReadingsPane
        leave="Back to the questions"
        onDone={() => {
          setReading(false);
          focusTitle();
          look();
        }}
      />
    );
  return (
    <section aria-label="What to verify next">
      <p>
        Questions that hold up the most good programs come first.{' '}
        {answer === null || answer.silence === '' ? 'Choose a program to see it and the message to send.' : answer.silence}
      </p>
      <Refused refusal={found.refusal} />
      <Announced>{answer === null && found.isBusy ? <p>Reading your list…</p> : null}</Announced>
      {answer !== null && answer.questions.length + answer.ofCells.length === 0 ? <p>{answer.nothing}</p> : null}
      {answer?.why.map((says) => (
        <p key={says}>{says}</p>
      ))}
      {answer?.questions.map((question) => (
        <Asked key={question.asks} question={question} choose={choose} />
      ))}
      {answer === null || answer.ofCells.length + answer.notes.length === 0 ? null : (
        <section aria-label="Your own cells">
          <h2>Your own cells</h2>
          <p>
            Words in your list that MatchSheet did not understand. Only you can say what they mean; no program is asked. Say it
            once, and every such cell is read that way.
          </p>
          <Action onClick={() => setReading(true)}>Say what they mean</Action>
          {answer.ofCells.map((question) => (
            <Asked key={question.asks + question.about} question={question} choose={choose}>
              {question.about === '' ? null : <p>Settings row: {question.about}</p>}
            </Asked>
          ))}
          {answer.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </section>
      )}
      <Refused refusal={chosen.refusal} />
      <div class="row">
        <LookAgain isBusy={found.isBusy} look={look} />
        <Action onClick={() => setReading(true)}>How your cells were read</Action>
      </div>
    </section>
  );
}

/** One question with its programs. */
function Asked(props: {
  readonly question: Questions['questions'][number];
  readonly choose: (programs: Queue['programs'], at: number) => void;
  readonly children?: ComponentChildren;
}) {
  const { asks, programs, more } = props.question;
  return (
    <details>
      <summary>
        {asks} <small>{count(programs.length + more, 'program')}</small>
      </summary>
      {props.children}
      <ul class="plain">
        {programs.map(({ name, tier, row }, at) => (
          <li key={`${row}`}>
            <button type="button" class="link" onClick={() => props.choose(programs, at)}>
              {name}
            </button>{' '}
            <TierBadge label={tier} />
          </li>
        ))}
        {more === 0 ? null : <li>and {more} more</li>}
      </ul>
    </details>
  );
}
