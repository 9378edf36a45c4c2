/** Which messages to the program fit this phase of the season? */
import { Message, type useSent } from '../parts/Message';
import type { Explanation } from './useExplained';

export function MessagesToCopy({ messages, row }: Pick<Explanation, 'messages'> & { readonly row: ReturnType<typeof useSent> }) {
  if (messages.length === 0) return null;
  return (
    <>
      <h3>Messages to copy</h3>
      <p>Fill in the brackets: a message that fits every program fits none.</p>
      {messages.map(({ title, note, text, rules }, at) => (
        <Message key={title + row.key} id={`message-${at}`} title={title} note={`${note} (${rules})`} draft={text} row={row} />
      ))}
    </>
  );
}
