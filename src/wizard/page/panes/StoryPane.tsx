/** What would a program director stumble over in a statement? The text goes to the sheet's own script and comes back as findings; nothing keeps it. */
import { useRef, useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/answers';
import { Action, Announced, Refused } from '../parts/controls';
import { Rules } from '../parts/Rules';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';

type Checked = Requests['checkStory']['answer'];

export function StoryPane() {
  // The text lives only in this box; when the pane closes, it is gone.
  const box = useRef<HTMLTextAreaElement>(null);
  const [forRow, setForRow] = useState(false);
  const [isAnswer, setIsAnswer] = useState(false);
  const checked = useAsk<Checked>(false);
  const check = (): void =>
    void checked.run(() => ask('checkStory', { text: box.current?.value ?? '', forRow, isAnswer, today: today() }));
  const clear = (): void => {
    if (box.current !== null) box.current.value = '';
    checked.forget();
    box.current?.focus();
  };
  const { answer } = checked;
  return (
    <section aria-label="My statement">
      <p>
        Paste your statement, the paragraph on your scores, or what you would answer in an interview. MatchSheet finds and quotes;
        it writes nothing for you. The text is saved nowhere and is gone when you leave this pane.
      </p>
      <div class="question">
        <label for="story">The text</label>
        <textarea id="story" ref={box} rows={10} autocomplete="off" spellcheck={false} aria-describedby="story-kept" />
        <small id="story-kept">Not saved.</small>
        <label>
          <input type="checkbox" checked={forRow} onChange={(event) => setForRow(event.currentTarget.checked)} /> For the program
          in the selected row
        </label>
        <label>
          <input type="checkbox" checked={isAnswer} onChange={(event) => setIsAnswer(event.currentTarget.checked)} /> It is an
          answer for an interview
        </label>
      </div>
      <div class="row">
        <Action isPrimary isBusy={checked.isBusy} busyText="Reading the text…" onClick={check}>
          Check the text
        </Action>
        <Action onClick={clear}>Clear it</Action>
      </div>
      <Refused refusal={checked.refusal} />
      <Announced>{answer === null ? null : <Found answer={answer} />}</Announced>
    </section>
  );
}

/** What each weight means to whoever wrote the text. */
const WEIGHTS: Readonly<Record<string, string>> = {
  major: 'Fix before you send',
  minor: 'A reader may stumble here',
  note: 'Only a note',
};
const MEANS =
  '“Fix before you send”: false, or written to someone else. “A reader may stumble here”: worth another look. “Only a note”: leave it if you like it.';

function Found({ answer: { program, findings } }: { readonly answer: Checked }) {
  const isAnyWeighed = findings.some(({ weight }) => weight !== '');
  return (
    <>
      <h2>{program === '' ? 'Found' : `Found for ${program}`}</h2>
      <ul class="plain">
        {findings.map(({ says, weight, words, rule }) => (
          <li key={says + words} class="fact">
            {weight === '' ? null : <strong>{WEIGHTS[weight]}: </strong>}
            {says} {words === '' ? null : <blockquote>{words}</blockquote>}
            <Rules rule={rule} />
          </li>
        ))}
      </ul>
      {isAnyWeighed ? <p>{MEANS}</p> : <p>Only these are looked for: “nothing found” is not praise.</p>}
    </>
  );
}
