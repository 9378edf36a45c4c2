/** How was one text of the list read, and what else may it mean? One choice teaches it. */
import { useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/answers';
import type { Refusal } from '../server';
import { Action, Announced, count, Refused } from './controls';

type Readings = Requests['readings']['answer'];
export type Text = Readings['open'][number];
export type Teaching = Requests['teach']['ask']['teachings'][number];

/** A whole paragraph may stand in a cell. */
const LONGEST = 140;
export const quoted = (text: string, longest = LONGEST): string =>
  `“${text.length > longest ? `${text.slice(0, longest)}…` : text}”`;
/** The text that is worked on: the keyboard goes on there. */
export const CURRENT = 'current-text';

export interface Teaches {
  readonly isBusy: boolean;
  readonly refusal: Refusal | null;
  readonly meanings: readonly string[];
  readonly teach: (teaching: Teaching, says: string) => void;
}

export function TextRead(props: {
  readonly text: Text;
  readonly isCurrent: boolean;
  readonly select: () => void;
  readonly open: () => void;
  readonly teaches: Teaches;
}) {
  const { text, isCurrent, select, open, teaches } = props;
  const { header, rows, reading, unread, state, isTaught, label, words } = text;
  const isMended = label === '' && words.length === 0;
  const isSettled = state === 'settled';
  return (
    <div class="fact">
      <button type="button" class="link" id={isCurrent ? CURRENT : undefined} onClick={select}>
        {quoted(text.text)}
      </button>{' '}
      <small>{isSettled ? count(rows, 'row') : `${header}, ${count(rows, 'row')}`}</small>
      <div>
        {state === 'not understood' ? null : (
          <>
            Read as <strong>{reading}</strong>
            {isTaught ? ', as you told MatchSheet' : ''}.{' '}
          </>
        )}
        {unread.length === 0 ? '' : `Not understood: ${unread.map((words) => quoted(words)).join(', ')}. `}
        {isMended ? mending(text) : isSettled || unread.length > 0 ? '' : 'No answer was found in it. '}
        {isMended || isCurrent ? null : (
          <button
            type="button"
            class={isSettled ? 'link' : ''}
            aria-label={`${isSettled ? 'Change' : 'Say'} what ${quoted(text.text)} means`}
            onClick={open}
          >
            {isSettled ? 'Change' : 'Say what it means'}
          </button>
        )}
      </div>
      {isCurrent && !isMended ? <Meanings text={text} teaches={teaches} /> : null}
    </div>
  );
}

/** What is settled in the cell itself. */
const mending = ({ state, asks, isTooLong }: Text): string =>
  state === 'settled' ? '' : isTooLong ? 'It is too long to be explained as a whole: shorten it in its cell.' : asks;

function Meanings({ text, teaches }: { readonly text: Text; readonly teaches: Teaches }) {
  const { field, label, choices, example, reading, state, words, rows, isTaught } = text;
  const [own, setOwn] = useState('');
  const teachCell = (value: string): void =>
    teaches.teach(
      { is: 'cell', label, value },
      value === ''
        ? `${quoted(text.text)} is read by its own words again.`
        : `${quoted(text.text)} now means ${value}, in ${count(rows, 'row')}.`,
    );
  const id = `own-${field}`;
  return (
    <>
      {choices.length === 0 ? null : (
        <>
          <fieldset>
            <legend>What does it mean?</legend>
            <div class="choices">
              {choices.map((choice) => (
                <Action key={choice} isBusy={teaches.isBusy} busyText={choice} onClick={() => teachCell(choice)}>
                  {choice === 'not said' ? 'says nothing of it' : inWords(choice)}
                  {choice === reading && state === 'half understood' ? ' and nothing else' : ''}
                </Action>
              ))}
              {isTaught ? (
                <Action isBusy={teaches.isBusy} busyText="Saving…" onClick={() => teachCell('')}>
                  Read its own words again
                </Action>
              ) : null}
            </div>
          </fieldset>
          <form
            class="question"
            onSubmit={(event) => {
              event.preventDefault();
              if (own.trim() !== '' && !teaches.isBusy) teachCell(own);
            }}
          >
            <label for={id}>Or type it, such as “{example}”</label>
            <input id={id} type="text" value={own} onInput={(event) => setOwn(event.currentTarget.value)} />
            <button type="submit">Save</button>
          </form>
        </>
      )}
      {words.map((word) => (
        <Word key={word} word={word} teaches={teaches} />
      ))}
      <Refused refusal={teaches.refusal} />
      <Announced>{teaches.isBusy ? 'Saving, and reading your list again…' : ''}</Announced>
    </>
  );
}

/** "any 1" is exact, and nobody's words. */
const inWords = (choice: string): string => choice.replace(/^required: any/, 'attempts, at most:');

/** One word for every column and cell in which it stands. */
function Word({ word, teaches }: { readonly word: string; readonly teaches: Teaches }) {
  // Nothing is chosen beforehand: a word that nobody knows must not become a yes by one press.
  const [meaning, setMeaning] = useState('');
  const id = `word-${word}`;
  return (
    <div class="question">
      <label for={id}>Or wherever the word {quoted(word)} stands, it means</label>
      <select id={id} value={meaning} onInput={(event) => setMeaning(event.currentTarget.value)}>
        <option value="">choose…</option>
        {teaches.meanings.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      {meaning === '' ? null : (
        <Action
          isBusy={teaches.isBusy}
          busyText="Saving…"
          onClick={() =>
            teaches.teach(
              { is: 'word', label: `Word "${word}"`, value: meaning },
              `The word ${quoted(word)} now means ${meaning}.`,
            )
          }
        >
          Save the word
        </Action>
      )}
    </div>
  );
}
