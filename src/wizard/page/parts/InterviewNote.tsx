/** How does what was liked at an interview get into the row the same day? */
import { useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/answers';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';
import { Action, focusTitle, Refused } from './controls';
import { ToldWithUndo } from './TakeBack';

type Row = Requests['explain']['answer'];
type Noted = NonNullable<Row['noted']>;

const SCALE = ['', '10', '9', '8', '7', '6', '5', '4', '3', '2', '1'];

/** @param reload Reads the row again. */
export function InterviewNote(props: { readonly row: Row; readonly noted: Noted; readonly reload: () => Promise<unknown> }) {
  const { row, noted, reload } = props;
  const { sheetId, key } = row;
  const [liked, setLiked] = useState('');
  const [words, setWords] = useState('');
  const [told, setTold] = useState<{ readonly says: string; readonly back: () => Promise<unknown> } | null>(null);
  const written = useAsk<boolean>();
  const undone = useAsk<boolean>();
  const write = (act: () => Promise<NonNullable<typeof told>>): void =>
    void written
      .run(async () => {
        const done = await act();
        await reload();
        setTold(done);
        setLiked('');
        setWords('');
        return true;
      })
      .then((isDone) => isDone === true && focusTitle());
  const note = (): void =>
    write(async () => {
      const line = `${today()}: ${words.trim()}`;
      const said = noted.words?.text ?? '';
      const fills = [
        ...(liked === '' || noted.liked === null ? [] : [{ ...noted.liked, value: liked }]),
        ...(words.trim() === '' || noted.words === null
          ? []
          : [{ ...noted.words, value: said === '' ? line : `${said}\n${line}` }]),
      ].map(({ field, value, text }) => ({ field, value, words: '', over: text }));
      const { filled, kept, undo } = await ask('fillRow', { sheetId, row: row.row, key, source: null, today: today(), fills });
      const left = kept.length === 0 ? '' : ` ${kept.join(' and ')} changed in the meantime and stays.`;
      const says = `${filled.length === 0 ? 'Nothing is written.' : `${filled.join(' and ')} of ${row.name} is written.`}${left}`;
      return { says, back: () => ask('undoFill', { undo }) };
    });
  const add = (): void =>
    write(async () => {
      const { undo } = await ask('addRankColumns', { sheetId, today: today() });
      const headers = undo.columns.map(({ header }) => header).join(', ');
      return { says: `New in your list: ${headers}.`, back: () => ask('removeRankColumns', { sheetId, undo, today: today() }) };
    });
  return (
    <>
      <ToldWithUndo
        undone={undone}
        step={
          told === null
            ? null
            : {
                says: told.says,
                take: async () => {
                  await told.back();
                  await reload();
                  setTold(null);
                },
                onDone: focusTitle,
              }
        }
      />
      <Refused refusal={written.refusal ?? undone.refusal} />
      {noted.liked === null || noted.words === null ? (
        <Action isBusy={written.isBusy} busyText="Writing…" onClick={add}>
          Add columns to note it in
        </Action>
      ) : (
        <div class="question">
          <label for="liked">How much you liked it{noted.liked.text === '' ? '' : ` (now ${noted.liked.text})`}</label>
          <select id="liked" value={liked} onInput={(event) => setLiked(event.currentTarget.value)}>
            {SCALE.map((one) => (
              <option key={one} value={one}>
                {one === '' ? '1 to 10' : one}
              </option>
            ))}
          </select>
          <label for="noted">What you liked, and what you did not</label>
          <textarea id="noted" rows={3} maxLength={500} value={words} onInput={(event) => setWords(event.currentTarget.value)} />
          <Action isBusy={written.isBusy} busyText="Writing…" onClick={note}>
            Write it into the row
          </Action>
          <small>
            Under {noted.liked.header} and {noted.words.header}, with today’s date.
          </small>
        </div>
      )}
    </>
  );
}
