/** What is known, open and ready for an interview there, and what was noted of it? */
import { InterviewNote } from '../parts/InterviewNote';
import { sourceShown } from './sourceShown';
import { type Explanation, placeOf } from './useExplained';

export function InterviewThere({
  explanation,
  reload,
}: {
  readonly explanation: Explanation;
  readonly reload: () => Promise<unknown>;
}) {
  const { interview, noted } = explanation;
  if (interview === null || noted === null) return null;
  return (
    <>
      <h3>Your interview there</h3>
      <SameDay names={noted.sameDay} />
      <InterviewNote key={placeOf(explanation)} row={explanation} noted={noted} reload={reload} />
      <Interview parts={interview.parts} />
    </>
  );
}

/** Two on one day cannot both be attended. */
const SameDay = ({ names }: { readonly names: readonly string[] }) =>
  names.length === 0 ? null : (
    <p class="told">
      On the same day: {names.join(', ')}. You cannot attend both: move or decline one now, one to two weeks ahead at the latest.
    </p>
  );

/** What is known, open and ready before the day. */
function Interview({ parts }: NonNullable<Explanation['interview']>) {
  return (
    <>
      {parts.map(({ title, lines }) => (
        <details key={title} open>
          <summary>{title}</summary>
          <ul>
            {lines.map(({ says, source }) => (
              <li key={says}>
                {says} <small>{sourceShown(says, source)}</small>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
