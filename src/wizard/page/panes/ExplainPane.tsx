/** Why does the selected row have its tier, and what should be asked? */
import { useEffect, useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/serve';
import { EvidenceCard } from '../parts/EvidenceCard';
import { Action, Refused, TierBadge } from '../parts/parts';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';
import { PagePane } from './PagePane';

type Explanation = Requests['explain']['answer'];

export function ExplainPane() {
  const [isFilling, setFilling] = useState(false);
  const explained = useAsk<Explanation>();
  const explain = (): void => void explained.run(() => ask('explain', { today: today() }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pane opens
  useEffect(explain, []);
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
      <p>Select a cell in a program’s row, then press the button.</p>
      <Action isPrimary isBusy={explained.isBusy} busyText="Reading the row…" onClick={explain}>
        Explain the selected row
      </Action>
      <Action isBusy={false} busyText="" onClick={() => setFilling(true)}>
        Fill the row from its web page
      </Action>
      <Refused refusal={explained.refusal} />
      <div aria-live="polite">{explained.answer === null ? null : <Answer explanation={explained.answer} />}</div>
      {explained.answer === null || explained.isBusy ? null : <EvidenceCard />}
    </section>
  );
}

function Answer({
  explanation: {
    name,
    tier,
    reasons,
    realism,
    values,
    readings,
    changes,
    questions,
    notAsked,
    message,
    silence,
    messages,
    interview,
  },
}: {
  readonly explanation: Explanation;
}) {
  return (
    <>
      <h2>{name}</h2>
      <p>
        <TierBadge label={tier} />
      </p>
      <h3>Why</h3>
      <ol>
        {reasons.map(({ says, source }) => (
          <li key={says}>
            {says} <small>{source}</small>
          </li>
        ))}
      </ol>
      {notAsked === '' ? null : <p>Nothing is asked there: {notAsked}.</p>}
      {questions.length === 0 ? null : (
        <>
          <h3>Ask first</h3>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
          {silence === '' ? null : <p>{silence}</p>}
          {message === '' ? null : (
            <Message
              id="message"
              title="A message to the coordinator"
              note="One program at a time, and no exception asked for"
              text={message}
            />
          )}
        </>
      )}
      {interview === null ? null : <Interview parts={interview.parts} />}
      {messages.length === 0 ? null : (
        <>
          <h3>Messages to copy</h3>
          <p>Fill in what stands in brackets: a message that fits every program fits none.</p>
          {messages.map(({ title, note, text, rules }, at) => (
            <Message key={title} id={`message-${at}`} title={title} note={`${note} (${rules})`} text={text} />
          ))}
        </>
      )}
      <h3>How realistic, in four questions</h3>
      <ol>
        {realism.map(({ asks, says }) => (
          <li key={asks}>
            {asks} <strong>{says}</strong>
          </li>
        ))}
      </ol>
      {values.length === 0 ? null : (
        <>
          <h3>What the guides say of such a program</h3>
          <ul>
            {values.map(({ says, act, rules }) => (
              <li key={says}>
                {says} {act} <small>{rules.join(', ')}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>What would change it</h3>
      {changes.length === 0 ? (
        <p>No single fact would.</p>
      ) : (
        <ul class="plain">
          {changes.map((change) => (
            <li key={change.if}>
              If {change.if}: <TierBadge label={change.tier} />
            </li>
          ))}
        </ul>
      )}
      <h3>How each cell was read</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">Your cell</th>
            <th scope="col">Read as</th>
          </tr>
        </thead>
        <tbody>
          {readings.map(({ header, words, reading }) => (
            <tr key={header}>
              <td>
                <small>{header}</small>
                <br />
                {words}
              </td>
              <td>{reading}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Ready to copy; where the browser does not let a page copy, it is selected. */
function Message(props: { readonly id: string; readonly title: string; readonly note: string; readonly text: string }) {
  const { id, title, note, text } = props;
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    const area = document.getElementById(id) as HTMLTextAreaElement | null;
    area?.select();
    setCopied(document.execCommand('copy'));
  };
  return (
    <details>
      <summary>{title}</summary>
      <label for={id}>{note}</label>
      <textarea id={id} rows={8} readOnly value={text} />
      <button type="button" onClick={copy}>
        {isCopied ? 'Copied' : 'Copy'}
      </button>
    </details>
  );
}

/** What is known, open and ready before the day. */
function Interview({ parts }: NonNullable<Explanation['interview']>) {
  return (
    <>
      <h3>Your interview there</h3>
      {parts.map(({ title, lines }) => (
        <details key={title} open>
          <summary>{title}</summary>
          <ul>
            {lines.map(({ says, source }) => (
              <li key={says}>
                {says} <small>{source}</small>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
