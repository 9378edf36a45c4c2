/** How is a message filled in, copied and noted as sent? Its text stays in its box; what went to another program in the same words is not copied. */
import { useRef, useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/answers';
import { gapsIn, ownSums, type Sent, sentBefore } from '../../steps/ownWords';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';
import { Action, count, Refused } from './controls';
import { TakeBack } from './TakeBack';

/** The program that is written to, and what was noted as sent to it and to others. */
interface RowSent {
  readonly program: string;
  readonly sheetId: number;
  readonly row: number;
  readonly key: string;
  readonly sent: readonly Sent[];
  setSent(sent: readonly Sent[]): void;
}

export function useSent({ name, sheetId, row, key, sent: noted }: Requests['explain']['answer']): RowSent {
  const [now, setNow] = useState({ noted, sent: noted });
  // Another row, or the same read anew.
  const sent = now.noted === noted ? now.sent : noted;
  return { program: name, sheetId, row, key, sent, setSent: (fresh) => setNow({ noted, sent: fresh }) };
}

export function Message(props: {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly draft: string;
  readonly row: RowSent;
}) {
  const { id, title, note, draft, row } = props;
  const { program, sheetId, key, sent, setSent } = row;
  const box = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  const [undo, setUndo] = useState<Requests['forgetMessage']['ask']['undo'] | null>(null);
  const noted = useAsk<boolean>();
  const undone = useAsk<boolean>();
  const sums = (): string[] => ownSums(box.current?.value ?? '', draft, program);
  const copy = (): void => {
    const before = sentBefore(sums(), program, sent);
    if (before !== null) {
      setTold(`Not copied: these words went to ${before.program} on ${before.day}. A message that fits every program fits none.`);
      return;
    }
    box.current?.select();
    const gaps = gapsIn(box.current?.value ?? '').length;
    const isCopied = document.execCommand('copy');
    const left = gaps === 0 ? '' : ` ${count(gaps, 'gap')} in brackets: fill in before you send it.`;
    const again = days.length === 0 ? '' : ` You noted one as sent on ${days.at(-1)}: a second needs news.`;
    setTold(`${isCopied ? 'Copied.' : 'Selected: copy it with the keyboard.'}${left}${again}`);
  };
  const keep = (): void =>
    void noted.run(async () => {
      const made = await ask('noteMessage', { sheetId, row: row.row, key, title, sums: sums(), today: today() });
      setUndo(made.undo);
      setSent(made.sent);
      return true;
    });
  const takeBack = async (): Promise<void> => {
    if (undo !== null) setSent(await ask('forgetMessage', { undo }));
    setUndo(null);
  };
  const days = sent.filter((one) => one.program === program && one.message === title).map(({ day }) => day);
  return (
    <details>
      <summary>
        {title}
        {days.length === 0 ? '' : ` (sent ${days.join(', ')})`}
      </summary>
      <label for={id}>{note}</label>
      <textarea id={id} ref={box} rows={8} autocomplete="off" defaultValue={draft} />
      <div class="row">
        <Action onClick={copy}>Copy</Action>
        <Action isBusy={noted.isBusy} busyText="Writing…" onClick={keep}>
          Note as sent
        </Action>
      </div>
      <div role="status">
        {told === '' ? null : <p>{told}</p>}
        {undo === null ? null : (
          <p class="told">
            Noted on the tab “Messages sent”: day, program and kind, none of your words.{' '}
            <TakeBack undone={undone} take={takeBack} onDone={() => box.current?.focus()} />
          </p>
        )}
      </div>
      <Refused refusal={noted.refusal ?? undone.refusal} />
    </details>
  );
}
