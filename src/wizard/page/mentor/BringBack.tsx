/** How do the mentor's answers come back: from a tab, or pasted; seen before they are written? */
import { useEffect, useState } from 'preact/hooks';
import type { Asks } from '../../../google/contract/requests';
import type { Requests } from '../../../google/server/answers';
import { tableIn } from '../../steps/pastedTable';
import { Action, Announced, Refused, TierBadge } from '../parts/controls';
import { TakeBack } from '../parts/TakeBack';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';

type Back = Requests['previewReturn']['answer'];
type Source = Pick<Asks['previewReturn'], 'sheetId' | 'rows'>;

export function BringBack() {
  const tabs = useAsk<Requests['mentorTabs']['answer']>();
  const seen = useAsk<Back>();
  const [source, setSource] = useState<Source | null>(null);
  const [pasted, setPasted] = useState('');
  const written = useAsk<Back>();
  const undone = useAsk<boolean>();
  const look = (): void => void tabs.run(() => ask('mentorTabs', {}));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pane opens
  useEffect(look, []);
  const preview = (from: Source): void => {
    setSource(from);
    written.forget();
    undone.forget();
    void seen.run(() => ask('previewReturn', { ...from, today: today() }));
  };
  const write = (): void => {
    if (source === null) return;
    void written.run(() => ask('bringBack', { ...source, today: today() })).then((back) => back !== null && seen.forget());
  };
  const undo = written.answer?.undo ?? null;
  const answered = (tabs.answer ?? []).filter(({ answers }) => answers > 0);
  return (
    <>
      <h2>Your mentor’s answers</h2>
      {answered.length === 0 ? (
        <p>
          No tab of this file holds answers yet. A page that was filled in comes back with “Copy to, Existing spreadsheet”, or by
          pasting.
        </p>
      ) : null}
      {answered.map(({ sheetId, tab, answers }) => (
        <Action key={sheetId} isBusy={seen.isBusy} busyText="Reading…" onClick={() => preview({ sheetId, rows: null })}>
          Read “{tab}”: {answers} {answers === 1 ? 'answer' : 'answers'}
        </Action>
      ))}
      <details>
        <summary>Paste the page</summary>
        <label>
          From the line “Program … Key” on
          <textarea rows={4} value={pasted} onInput={(event) => setPasted(event.currentTarget.value)} />
        </label>
        <Action isBusy={seen.isBusy} busyText="Reading…" onClick={() => preview({ sheetId: 0, rows: tableIn(pasted) })}>
          Read what I pasted
        </Action>
      </details>
      <Action isBusy={tabs.isBusy} busyText="Looking…" onClick={look}>
        Look for answers
      </Action>
      <Refused refusal={tabs.refusal ?? seen.refusal ?? written.refusal ?? undone.refusal} />
      <Announced>
        {seen.answer === null ? null : <Preview back={seen.answer} write={write} isBusy={written.isBusy} />}
        {written.answer === null ? null : (
          <p class="told">
            {written.answer.changes.length} {written.answer.changes.length === 1 ? 'answer stands' : 'answers stand'} beside your
            list, in columns of their own. Your tiers are as they were.
          </p>
        )}
        {undone.answer === true ? <p class="told">Taken back.</p> : null}
      </Announced>
      {undo === null ? null : <TakeBack undone={undone} take={() => ask('undoReview', { undo })} onDone={written.forget} />}
    </>
  );
}

function Preview({ back, write, isBusy }: { readonly back: Back; readonly write: () => void; readonly isBusy: boolean }) {
  const { changes, same, unplaced } = back;
  return (
    <>
      <ul class="plain">
        {changes.map(({ program, computed, tier, isNoTier, note, contact, disagreement, replaces }) => (
          <li key={program}>
            <strong>{program}</strong> <TierBadge label={computed} />
            {tier === '' ? '' : ` mentor: ${tier}.`}
            {isNoTier ? ' That is not a tier: it is kept but does not count.' : ''} {note}{' '}
            {contact === '' ? '' : `Contact: ${contact}.`}
            {disagreement === '' ? null : <em> You two disagree.</em>}
            {replaces === '' ? null : <small> Written over: {replaces}</small>}
          </li>
        ))}
      </ul>
      {same === 0 ? null : <p>{same} already there.</p>}
      {unplaced.length === 0 ? null : (
        <div class="refusal">
          No program on your list fits these; they stay on the page:
          <ul>
            {unplaced.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
      {changes.length === 0 ? (
        <p>Nothing new to bring back.</p>
      ) : (
        <Action isPrimary isBusy={isBusy} busyText="Writing…" onClick={write}>
          Bring back {changes.length} {changes.length === 1 ? 'answer' : 'answers'}
        </Action>
      )}
    </>
  );
}
