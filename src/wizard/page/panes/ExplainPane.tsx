/** Why does the selected row have its tier, and what should be asked? */
import { useEffect, useState } from 'preact/hooks';
import { TIERS, tierOf } from '../../../domain/tiers';
import type { Requests } from '../../../google/server/serve';
import { CheckedOn } from '../parts/CheckedOn';
import { Compared } from '../parts/Compared';
import { EvidenceCard } from '../parts/EvidenceCard';
import { InterviewNote } from '../parts/InterviewNote';
import { Message, useSent } from '../parts/Message';
import { Action, Refused, TierBadge } from '../parts/parts';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';
import { PagePane } from './PagePane';

type Explanation = Requests['explain']['answer'];

/** Programs to look at one after another. */
export interface Queue {
  readonly sheetId: number;
  readonly programs: readonly { readonly name: string; readonly row: number; readonly key: string }[];
  /** The one that is shown. */
  readonly at: number;
}

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
  const explained = useAsk<Explanation>(false);
  /** The row beside which the next one is shown. */
  const [kept, setKept] = useState<Explanation | null>(null);
  const { answer } = explained;
  const reload = () => explained.run(() => ask('explain', { today: today() }));
  const explain = (): void => void reload();
  const next = queue?.programs[queue.at + 1];
  const goToNext = (): void => {
    if (queue === null || next === undefined) return;
    const { sheetId } = queue;
    void explained
      .run(async () => {
        await ask('selectRow', { sheetId, row: next.row, key: next.key });
        return ask('explain', { today: today() });
      })
      .then(() => goOn({ ...queue, at: queue.at + 1 }));
  };
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
      {queue === null ? (
        <p>Select a cell in a program’s row, then press the button.</p>
      ) : (
        <div class="row">
          {next === undefined ? null : (
            <Action isPrimary isBusy={explained.isBusy} busyText="Reading the row…" onClick={goToNext}>
              Next: {next.name}
            </Action>
          )}
          <Action isBusy={false} busyText="" onClick={goBack}>
            Back to the questions
          </Action>
        </div>
      )}
      <Action isPrimary={next === undefined} isBusy={explained.isBusy} busyText="Reading the row…" onClick={explain}>
        Explain the selected row
      </Action>
      <Action isBusy={false} busyText="" onClick={() => setFilling(true)}>
        Fill the row from its web page
      </Action>
      <Refused refusal={explained.refusal} />
      {kept === null ? null : (
        <p class="told">
          {kept === answer ? `Now select another row and explain it: it will appear beside ${kept.name}. ` : ''}
          <button type="button" class="link" onClick={() => setKept(null)}>
            Stop comparing
          </button>
        </p>
      )}
      <div aria-live="polite">
        {answer === null || kept === null || kept === answer ? null : <Compared one={kept} other={answer} />}
        {answer === null ? null : <Answer explanation={answer} reload={reload} />}
        {answer === null ? null : <CheckedOn key={placeOf(answer)} explanation={answer} onDone={explain} />}
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

/** Its words change with what is written into it, and what was written is taken back from there. */
const placeOf = ({ sheetId, row }: Explanation): string => `${sheetId}/${row}`;

function Answer({ explanation, reload }: { readonly explanation: Explanation; readonly reload: () => Promise<unknown> }) {
  const { name, tier, reasons, realism, values, readings, changes, questions, notAsked, message, silence, messages, interview } =
    explanation;
  const row = useSent(explanation);
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
              key={row.key}
              id="message"
              title="A message to the coordinator"
              note="One program at a time, and no exception asked for"
              draft={message}
              row={row}
            />
          )}
        </>
      )}
      {interview === null || explanation.noted === null ? null : (
        <>
          <h3>Your interview there</h3>
          <SameDay names={explanation.noted.sameDay} />
          <InterviewNote key={placeOf(explanation)} row={explanation} noted={explanation.noted} reload={reload} />
          <Interview parts={interview.parts} />
        </>
      )}
      {messages.length === 0 ? null : (
        <>
          <h3>Messages to copy</h3>
          <p>Fill in the brackets: a message that fits every program fits none.</p>
          {messages.map(({ title, note, text, rules }, at) => (
            <Message
              key={title + row.key}
              id={`message-${at}`}
              title={title}
              note={`${note} (${rules})`}
              draft={text}
              row={row}
            />
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
          <summary>What the guides say about such a program</summary>
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

/** Two on one day cannot both be attended. */
const SameDay = ({ names }: { readonly names: readonly string[] }) =>
  names.length === 0 ? null : (
    <p class="told">
      On the same day: {names.join(', ')}. You cannot attend both: move or decline one now, one to two weeks ahead at the latest.
    </p>
  );

/** What is known, open and ready before the day. */
function Interview({ parts }: NonNullable<Explanation['interview']>) {
  return (
    <>
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
