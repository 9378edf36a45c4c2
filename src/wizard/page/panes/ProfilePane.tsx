/** How does the applicant tell who they are: a few questions at a time, each saved, "not yet" everywhere? */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ProfileField } from '../../../domain/profileField';
import type { Asks } from '../../../google/contract/requests';
import type { Requests } from '../../../google/server/answers';
import type { Look } from '../../../google/server/overview';
import { profileSteps, type Question, seasonsAhead, settles, stepToResume } from '../../steps/profileSteps';
import { Action, Refused } from '../parts/parts';
import { TakeBack } from '../parts/TakeBack';
import { ask, today } from '../server';
import type { DoneHere } from '../start/useStart';
import { useAsk } from '../useAsk';

type Answers = Readonly<Partial<Record<ProfileField, string>>>;

/** The press that saved a page, by whose name it goes back. */
interface PageSaved {
  readonly at: number;
  readonly press: string;
}

export function ProfilePane({ look, onDone }: { readonly look: Look; readonly onDone: (done: DoneHere | null) => void }) {
  const filled = new Map(look.list?.columns.map(({ field, filled }) => [field, filled]));
  const steps = profileSteps(filled);
  const [profile, setProfile] = useState(look.profile);
  const saved = profile ?? [];
  const [at, setAt] = useState(() => stepToResume(steps, saved));
  const [answers, setAnswers] = useState<Answers>({});
  const saving = useAsk<Requests['saveProfile']['answer']>();
  const [last, setLast] = useState<PageSaved | null>(null);
  const undone = useAsk<boolean>();
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
  const known = new Map(saved.map((one) => [one.field, one]));
  const textFor = (field: ProfileField): string => answers[field] ?? known.get(field)?.text ?? '';
  const isLast = at === steps.length - 1;
  /** Saves all that was changed, on pages gone back from too; a failure keeps what was typed. */
  const save = async (then: (press: string) => void): Promise<void> => {
    const changed = steps
      .flatMap(({ questions }) => questions)
      .filter(({ field }) => answers[field] !== undefined && answers[field] !== known.get(field)?.text);
    const told = Object.fromEntries(changed.map(({ field }) => [field, answers[field] ?? '']));
    if (changed.length === 0 && profile !== null) {
      then(last?.press ?? '');
      return;
    }
    const done = await saving.run(() => ask('saveProfile', { answers: told as Asks['saveProfile']['answers'] }));
    if (done === null) return;
    setProfile(done.profile);
    setLast({ at, press: done.undo });
    undone.forget();
    const isHere = (field: ProfileField): boolean => step.questions.some((question) => question.field === field);
    const isUnread = (done.profile ?? []).some(({ field, reading }) => reading === null && told[field] && isHere(field));
    // What was not understood is shown before going on.
    if (!isUnread) then(done.undo);
    else setUnreadTurn(unreadTurn + 1);
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
      <div role="status">
        {last === null ? null : (
          <p class="told">
            Your last answers are saved.{' '}
            <TakeBack
              undone={undone}
              take={async () => setProfile((await takeBack(last.press)).profile)}
              onDone={() => {
                setAt(last.at);
                setLast(null);
              }}
            >
              Undo
            </TakeBack>
          </p>
        )}
      </div>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!saving.isBusy) void save((press) => (isLast ? leave(press) : setAt(at + 1)));
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
        <Action onClick={() => void save(leave)}>Later</Action>
        <Refused refusal={saving.refusal ?? undone.refusal} />
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
  const { field, label, hint } = props.question;
  const choices = field === 'season' ? seasonsAhead(today()) : props.question.choices;
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
