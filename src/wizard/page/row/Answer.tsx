/** What is there to say about one row: its tier with the reasons, what to ask, what to write, what would change it? */

import { TierBadge } from '../parts/controls';
import { Message, useSent } from '../parts/Message';
import { Changes } from './Changes';
import { InterviewThere } from './InterviewThere';
import { MessagesToCopy } from './MessagesToCopy';
import { RowDetails } from './RowDetails';
import { capital, sourceShown } from './sourceShown';
import type { Explanation } from './useExplained';

export function Answer({ explanation, reload }: { readonly explanation: Explanation; readonly reload: () => Promise<unknown> }) {
  const { name, tier, reasons, realism, values, readings, changes, questions, notAsked, message, silence, messages } =
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
            {capital(says)} <small>{sourceShown(says, source)}</small>
          </li>
        ))}
      </ol>
      {notAsked === '' ? null : <p>{notAsked}</p>}
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
      <InterviewThere explanation={explanation} reload={reload} />
      <MessagesToCopy messages={messages} row={row} />
      <Changes tier={tier} changes={changes} />
      <RowDetails realism={realism} values={values} readings={readings} />
    </>
  );
}
