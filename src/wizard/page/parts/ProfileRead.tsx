/** How does the applicant see beside her profile how each row was read, and take that away again? */
import { useState } from 'preact/hooks';
import type { ProfileReadShown } from '../../../google/tabs/profileRead';
import { ask } from '../server';
import { useAsk } from '../useAsk';
import { Action, Announced, Refused } from './controls';

/** @param at The cell of the formula; null where there is none. */
export function ProfileRead({ at }: { readonly at: string | null }) {
  const shown = useAsk<ProfileReadShown>();
  const gone = useAsk<boolean>();
  const [cell, setCell] = useState(at);
  const show = (isElsewhereToo: boolean): void =>
    void shown
      .run(() => ask('showProfileRead', { isElsewhereToo }))
      .then((answer) => answer?.is === 'shown' && setCell(answer.cell));
  const hide = (): void =>
    void gone
      .run(async () => {
        await ask('hideProfileRead', {});
        return true;
      })
      .then((isGone) => {
        if (isGone === null) return;
        shown.forget();
        setCell(null);
      });
  const asked = cell === null && shown.answer?.is === 'asks' ? shown.answer.cell : null;
  return (
    <>
      <Announced>
        {cell !== null ? <p>How each row was read stands beside your profile, from cell {cell} on.</p> : null}
        {asked !== null ? <p>The column beside your profile is used. The first two free columns begin at {asked}.</p> : null}
      </Announced>
      {cell !== null ? (
        <Action isBusy={gone.isBusy} busyText="Taking it away…" onClick={hide}>
          Remove it
        </Action>
      ) : (
        <Action isBusy={shown.isBusy} busyText="Writing…" onClick={() => show(asked !== null)}>
          {asked === null ? 'Show how the profile was read' : `Write it in ${asked}`}
        </Action>
      )}
      <Refused refusal={shown.refusal ?? gone.refusal} />
    </>
  );
}
