/** How does the page ask the sheet, and what does it say when no answer comes? */
import type { Request, Requests } from '../../google/server/answers';
import type { Reply } from '../../google/server/serve';

/** The part of `google.script.run` that is used: one function, text both ways. */
interface Runner {
  withSuccessHandler(handler: (json: string) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  serveSidebar(json: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** A sentence for the person; `isFault` where it is no mistake of theirs. */
export class Refusal extends Error {
  constructor(
    says: string,
    readonly isFault: boolean,
  ) {
    super(says);
  }
}

/** What was asked and never answered: asked again in the same words, it is the same press. */
const unanswered = new Map<string, string>();
let presses = 0;

export function ask<Name extends Request>(request: Name, what: Requests[Name]['ask']): Promise<Requests[Name]['answer']> {
  const words = JSON.stringify({ request, ask: what });
  presses += 1;
  const press = unanswered.get(words) ?? `${Date.now()} ${presses}`;
  unanswered.set(words, press);
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((json) => {
        const reply = JSON.parse(json) as Reply<Requests[Name]['answer']>;
        if (reply.ok) {
          unanswered.delete(words);
          resolve(reply.answer);
        } else reject(new Refusal(reply.says, reply.isFault));
      })
      .withFailureHandler((error) => reject(new Refusal(inPlainWords(error.message), true)))
      .serveSidebar(JSON.stringify({ request, ask: what, press }));
  });
}

/** Google's own texts for things that a person can do something about. (docs/platform.md) */
function inPlainWords(message: string): string {
  if (/PERMISSION_DENIED|Authorization is required/i.test(message))
    return 'Google let nothing through. This happens when several Google accounts are open in one browser: open the sheet in a window where only one account is signed in.';
  if (/network|NetworkError|offline|connection/i.test(message))
    return 'There was no connection to Google, so it is not known what was done. Try again when you are online.';
  if (/exceeded maximum execution time|timed? ?out/i.test(message))
    return 'Google stopped the work because it took too long. Try again: what was left half done is taken back first.';
  return `Something went wrong in MatchSheet: ${message}`;
}

/** The person's own day: the server's clock stands in another zone. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
