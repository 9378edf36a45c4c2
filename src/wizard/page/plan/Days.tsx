/** When is each task of the plan due? One line a day. */
import type { Requests } from '../../../google/server/answers';
import { CoreSentence, type GoTo } from '../parts/CoreSentence';

type Plan = Requests['plan']['answer'];

export function Days({ days, goTo }: { readonly days: Plan['timeline']; readonly goTo: GoTo }) {
  return (
    <ol class="days">
      {days.map(({ when, task, state, source, is }) => (
        <li key={`${when}${task}`} class={is === 'not known' ? 'unknown' : is === 'open' ? '' : is}>
          <span class="when">
            <CoreSentence words={when} goTo={goTo} />
          </span>{' '}
          {state === '' ? null : <em>{state}</em>}
          <br />
          <CoreSentence words={task} goTo={goTo} /> <small>{source}</small>
        </li>
      ))}
    </ol>
  );
}
