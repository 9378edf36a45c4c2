/** How does the applicant tell who they are: a few questions at a time, each saved, "not yet" everywhere? */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProfileField } from '../../../domain/profileField';
import type { Asks } from '../../../google/contract/requests';
import type { Look } from '../../../google/server/overview';
import { profileSteps, type Question, settles, stepToResume } from '../../steps/profileSteps';
import { Action, Refused } from '../parts/parts';
import { ask } from '../server';
import { useAsk } from '../useAsk';

type Answers = Readonly<Partial<Record<ProfileField, string>>>;

export function ProfilePane({ look, onDone }: { readonly look: Look; readonly onDone: () => void }) {
  const filled = new Map(look.list?.columns.map(({ field, filled }) => [field, filled]));
  const steps = profileSteps(filled);
  const [saved, setSaved] = useState(look.profile ?? []);
  const [at, setAt] = useState(() => stepToResume(steps, saved));
  const [answers, setAnswers] = useState<Answers>({});
  const saving = useAsk<Look>();
  const title = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [unreadTurn, setUnreadTurn] = useState(0);
  useEffect(() => {
    if (unreadTurn > 0) form.current?.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus();
  }, [unreadTurn]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next question begins at its heading, also for a screen reader
  useEffect(() => title.current?.focus(), [at]);
  const step = steps[at];
  if (step === undefined) return null;
  const known = new Map(saved.map((one) => [one.field, one]));
  const textFor = (field: ProfileField): string => answers[field] ?? known.get(field)?.text ?? '';
  const isLast = at === steps.length - 1;
  /** Saves all that was changed, on pages gone back from too; a failure keeps what was typed. */
  const save = async (then: () => void): Promise<void> => {
    const changed = steps
      .flatMap(({ questions }) => questions)
      .filter(({ field }) => answers[field] !== undefined && answers[field] !== known.get(field)?.text);
    const told = Object.fromEntries(changed.map(({ field }) => [field, answers[field] ?? '']));
    const isNew = changed.length > 0 || look.profile === null;
    const done = isNew ? await saving.run(() => ask('saveProfile', { answers: told as Asks['saveProfile']['answers'] })) : look;
    if (done === null) return;
    if (isNew) setSaved(done.profile ?? []);
    const isHere = (field: ProfileField): boolean => step.questions.some((question) => question.field === field);
    const isUnread = isNew && (done.profile ?? []).some(({ field, reading }) => reading === null && told[field] && isHere(field));
    // What was not understood is shown before going on.
    if (!isUnread) then();
    else setUnreadTurn(unreadTurn + 1);
  };
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
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!saving.isBusy) void save(() => (isLast ? onDone() : setAt(at + 1)));
        }}
      >
        {step.questions.map((question) => (
          <Asked
            key={question.field}
            question={question}
            value={textFor(question.field)}
            isUnread={known.get(question.field)?.reading === null && answers[question.field] === known.get(question.field)?.text}
            onInput={(text) => setAnswers({ ...answers, [question.field]: text })}
          />
        ))}
        <p class="hint">Not known yet? Leave it blank: MatchSheet asks, never guesses.</p>
        <button type="submit" class="primary" aria-disabled={saving.isBusy}>
          {saving.isBusy ? 'Saving…' : isLast ? 'Save and finish' : 'Save and go on'}
        </button>
        {at === 0 ? null : (
          <button type="button" onClick={() => setAt(at - 1)}>
            Back
          </button>
        )}
        <Action isBusy={false} busyText="" onClick={() => void save(onDone)}>
          Later
        </Action>
        <Refused refusal={saving.refusal} />
      </form>
    </section>
  );
}

function Asked(props: {
  readonly question: Question;
  readonly value: string;
  readonly isUnread: boolean;
  readonly onInput: (text: string) => void;
}) {
  const { field, label, hint, choices } = props.question;
  const id = `q-${field}`;
  const described = `${id}-hint`;
  return (
    <div class="question">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={props.value}
        aria-describedby={described}
        aria-invalid={props.isUnread}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      {choices.length === 0 ? null : (
        <div class="choices">
          {choices.map((choice) => (
            <button key={choice} type="button" aria-pressed={props.value === choice} onClick={() => props.onInput(choice)}>
              {choice}
            </button>
          ))}
        </div>
      )}
      <small id={described}>
        {props.isUnread ? <strong>These words were not understood, so the rules treat it as blank. </strong> : null}
        {hint}
      </small>
    </div>
  );
}
