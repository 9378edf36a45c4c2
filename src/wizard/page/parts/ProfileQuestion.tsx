/** How is one question of the profile asked: its label, a place to type, what may be chosen, and whether its answer was understood? */
import { type Question, seasonsAhead } from '../../steps/profileSteps';
import { today } from '../server';

export function ProfileQuestion(props: {
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
