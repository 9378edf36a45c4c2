/** What would a change of the profile do to the list? */
import { useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/answers';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';
import { Announced, Refused, TierBadge } from './controls';

type Answer = Requests['whatIf']['answer'];

const EXAMPLES = ['Step 3: passed', 'USCE: +2', 'visa: either'] as const;

export function WhatIf() {
  const [change, setChange] = useState('');
  const asked = useAsk<Answer>(false);
  const tryOut = (words: string): void => {
    setChange(words);
    void asked.run(() => ask('whatIf', { change: words, today: today() }));
  };
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          tryOut(change);
        }}
      >
        <label>
          …this changed in your profile
          <input
            type="text"
            value={change}
            placeholder="letter at Fresno; USCE: +2"
            onInput={(event) => setChange(event.currentTarget.value)}
          />
        </label>
        <button type="submit">Try</button>
      </form>
      <div class="row">
        {EXAMPLES.map((words) => (
          <button key={words} type="button" onClick={() => tryOut(words)}>
            {words}
          </button>
        ))}
      </div>
      <Refused refusal={asked.refusal} />
      <Announced>{asked.isBusy ? <p>Judging your list again…</p> : <Moved answer={asked.answer} />}</Announced>
    </>
  );
}

const SHOWN = 8;

function Moved({ answer }: { readonly answer: Answer | null }) {
  if (answer === null) return null;
  const [, short, ...rows] = answer;
  return (
    <div class="told">
      <p>
        <strong>{short?.[0]}</strong>: {short?.[3]}
      </p>
      <ul class="plain">
        {rows.slice(0, SHOWN).map(([name = '', before = '', after = '', , tell = '']) => (
          <li key={`${name}${after}`}>
            {name}: <TierBadge label={before} /> to <TierBadge label={after} /> {tell === '' ? null : <small>{tell}</small>}
          </li>
        ))}
        {rows.length > SHOWN ? <li>and {rows.length - SHOWN} more. The formula =WHAT_IF lists them all.</li> : null}
      </ul>
    </div>
  );
}
