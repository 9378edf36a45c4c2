/** How does a request of the sidebar come in, and how does its answer or its refusal go out? Whatever is thrown is caught here; JSON both ways. */
import { WrongCall } from '../../sheet/wrongCall';
import { cut, LONGEST_QUOTE, LONGEST_SENTENCE } from '../../show/limits';
import { ASKS } from '../contract/requests';
import { ANSWERS, type Request } from './answers';

export type Reply<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  /** `isFault`: ours, and not something the person can mend. */
  | { readonly ok: false; readonly says: string; readonly isFault: boolean };

const UNTOLD = 'The text could not be checked. It is kept nowhere.';

interface Asked {
  readonly request?: unknown;
  readonly ask?: unknown;
  readonly press?: unknown;
}

/** Takes and gives JSON: google.script.run loses dates and undefined. Nothing is thrown: what is, Google would log. */
export function serve(json: string): string {
  let asked: Asked = {};
  try {
    asked = parsed(json);
    return JSON.stringify({ ok: true, answer: answerTo(asked) } satisfies Reply<unknown>);
  } catch (error) {
    return JSON.stringify(refusalOf(error, asked.request));
  }
}

/** "toString" is in every object and is no request. */
const isRequest = (name: unknown): name is Request => Object.keys(ASKS).includes(String(name));

function answerTo({ request, ask, press }: Asked): unknown {
  if (!isRequest(request) || !ASKS[request](ask))
    throw new Error(
      `The sidebar asked for “${cut(String(request), LONGEST_QUOTE)}” in a way that this version does not know. Reload the page.`,
    );
  return (ANSWERS[request] as (ask: unknown, press: string) => unknown)(ask, cut(String(press ?? ''), LONGEST_QUOTE));
}

function parsed(json: string): Asked {
  const said: unknown = JSON.parse(json);
  return typeof said === 'object' && said !== null ? said : {};
}

function refusalOf(error: unknown, request: unknown): Reply<never> {
  const says = error instanceof Error ? error.message : String(error);
  if (error instanceof WrongCall) return { ok: false, says: `${says[0]?.toUpperCase()}${says.slice(1)}.`, isFault: false };
  // What an engine says of its fault could quote what it was at.
  return { ok: false, says: request === 'checkStory' ? UNTOLD : cut(says, LONGEST_SENTENCE), isFault: true };
}
