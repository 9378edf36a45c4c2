/** Why does the selected row have its tier, and what should be asked? */
import { useEffect, useState } from 'preact/hooks';
import { TIERS, tierOf } from '../../../domain/tiers';
import type { Requests } from '../../../google/server/serve';
import { Compared } from '../parts/Compared';
import { EvidenceCard } from '../parts/EvidenceCard';
import { Action, Refused, TierBadge } from '../parts/parts';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';
import { PagePane } from './PagePane';

type Explanation = Requests['explain']['answer'];

export function ExplainPane() {
  const [isFilling, setFilling] = useState(false);
  const explained = useAsk<Explanation>();
  /** The row beside which the next one is shown. */
  const [kept, setKept] = useState<Explanation | null>(null);
  /** An answer from before does not stand under a refusal. */
  const answer = explained.refusal === null ? explained.answer : null;
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
      {kept === null ? null : (
        <p class="told">
          {kept === answer ? `Now select another row and explain it: it will stand beside ${kept.name}. ` : ''}
          <button type="button" class="link" onClick={() => setKept(null)}>
            Stop comparing
          </button>
        </p>
      )}
      <div aria-live="polite">
        {answer === null || kept === null || kept === answer ? null : <Compared one={kept} other={answer} />}
        {answer === null ? null : <Answer explanation={answer} />}
      </div>
      {answer === null || kept === answer ? null : (
        <Action isBusy={false} busyText="" onClick={() => setKept(answer)}>
          Compare it with another row
        </Action>
      )}
      {answer === null || explained.isBusy ? null : <EvidenceCard />}
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
      <Changes tier={tier} changes={changes} />
      <details>
        <summary>How realistic, in four questions</summary>
        <ol>
          {realism.map(({ asks, says }) => (
            <li key={asks}>
              {asks} <strong>{says}</strong>
            </li>
          ))}
        </ol>
      </details>
      {values.length === 0 ? null : (
        <details>
          <summary>What the guides say of such a program</summary>
          <ul>
            {values.map(({ says, act, rules }) => (
              <li key={says}>
                {says} {act} <small>{rules.join(', ')}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>How each cell was read</summary>
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
      </details>
    </>
  );
}

/** What would help comes first. */
function Changes({ tier, changes }: Pick<Explanation, 'tier' | 'changes'>) {
  const rank = (label: string): number => TIERS.indexOf(tierOf(label));
  const helps = changes.filter(
    (change) => rank(change.tier) < rank(tier) || (rank(change.tier) === rank(tier) && change.tier.length < tier.length),
  );
  const hurts = changes.filter((change) => !helps.includes(change));
  return (
    <>
      <h3>What would help</h3>
      {helps.length === 0 ? <p>No single fact would.</p> : <Ifs changes={helps} />}
      {hurts.length === 0 ? null : (
        <>
          <h3>What would hurt</h3>
          <Ifs changes={hurts} />
        </>
      )}
    </>
  );
}

const Ifs = ({ changes }: Pick<Explanation, 'changes'>) => (
  <ul class="plain">
    {changes.map((change) => (
      <li key={change.if}>
        If {change.if}: <TierBadge label={change.tier} />
      </li>
    ))}
  </ul>
);

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
