/** How does the applicant tell who they are: a few questions at a time, each saved, "not yet" everywhere? */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Overview } from '../../../google/server/overview';
import { profileSteps, settles, stepToResume } from '../../steps/profileSteps';
import { Action, Refused } from '../parts/controls';
import { ProfileQuestion } from '../parts/ProfileQuestion';
import { ToldWithUndo } from '../parts/TakeBack';
import { useProfile } from '../parts/useProfile';
import { ask } from '../server';
import type { DoneHere } from '../start/useStart';

export function ProfilePane({ look, onDone }: { readonly look: Overview; readonly onDone: (done: DoneHere | null) => void }) {
  const filled = new Map(look.list?.columns.map(({ field, filled }) => [field, filled]));
  const steps = profileSteps(filled);
  const own = useProfile(look.profile, steps);
  const [at, setAt] = useState(() => stepToResume(steps, look.profile ?? []));
  const { last } = own;
  const takeBack = (press: string) => ask('undoPress', { undo: press });
  const title = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [unreadTurn, setUnreadTurn] = useState(0);
  useEffect(() => {
    if (unreadTurn > 0) form.current?.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus();
  }, [unreadTurn]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next question begins at its heading, also for a screen reader
  useLayoutEffect(() => title.current?.focus(), [at]);
  const step = steps[at];
  if (step === undefined) return null;
  const isLast = at === steps.length - 1;
  const save = async (then: (press: string) => void): Promise<void> => {
    const done = await own.save(at);
    if (done === null) return;
    // What was not understood is shown before going on.
    if (step.questions.some(({ field }) => done.unread.has(field))) setUnreadTurn(unreadTurn + 1);
    else then(done.press);
  };
  const leave = (press: string): void =>
    onDone(press === '' ? null : { says: 'Your last answers are saved.', takeBack: () => takeBack(press) });
  const cells = settles(step, filled);
  return (
    <section aria-label="Your profile">
      <p class="progress">
        <progress value={at + 1} max={steps.length} aria-label="Questions answered" /> {at + 1} of {steps.length}
      </p>
      <h2 ref={title} tabIndex={-1}>
        {step.title}
      </h2>
      <p>
        {step.why}
        {cells === 0 ? '' : ` ${cells} ${cells === 1 ? 'cell' : 'cells'} of your list wait for this.`}
      </p>
      <ToldWithUndo
        undone={own.undone}
        step={
          last === null
            ? null
            : {
                says: 'Your last answers are saved.',
                take: async () => own.show((await takeBack(last.press)).profile),
                onDone: () => {
                  setAt(last.at);
                  own.forgetLast();
                },
              }
        }
      />
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!own.saving.isBusy) void save((press) => (isLast ? leave(press) : setAt(at + 1)));
        }}
      >
        {step.questions.map((question) => (
          <ProfileQuestion
            key={question.field}
            question={question}
            value={own.textFor(question.field)}
            isUnread={own.isUnread(question.field)}
            onInput={(text) => own.type(question.field, text)}
          />
        ))}
        <p class="hint">Not known yet? Leave it blank: MatchSheet asks, never guesses.</p>
        <button type="submit" class="primary" aria-disabled={own.saving.isBusy}>
          {own.saving.isBusy ? 'Saving…' : isLast ? 'Save and finish' : 'Save and go on'}
        </button>
        {at === 0 ? null : (
          <button type="button" onClick={() => setAt(at - 1)}>
            Back
          </button>
        )}
        <Action onClick={() => void save(leave)}>Later</Action>
        <Refused refusal={own.saving.refusal ?? own.undone.refusal} />
      </form>
    </section>
  );
}
