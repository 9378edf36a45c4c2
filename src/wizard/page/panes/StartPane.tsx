/** Where does the applicant stand: profile, list, score? */
import { Action, Refused } from '../parts/controls';
import { ToldWithUndo } from '../parts/TakeBack';
import { Steps } from '../start/Steps';
import { useStart } from '../start/useStart';
import { AddPane } from './AddPane';
import { ListPane } from './ListPane';
import { ProfilePane } from './ProfilePane';
import { ReadingsPane } from './ReadingsPane';

interface StartProps {
  readonly isOpen: boolean;
  /** Grows with each press that leads back to the steps. */
  readonly backs: number;
  readonly goToScore: () => void;
  readonly goToFind: () => void;
}

export function StartPane({ isOpen, backs, goToScore, goToFind }: StartProps) {
  const { look, part, open, done, undone, lookAgain, back, backFrom, undoDone, ...makes } = useStart(isOpen, backs);
  const { answer } = look;
  if (answer !== null && part === 'profile') return <ProfilePane look={answer} onDone={backFrom} />;
  if (answer !== null && part === 'list') return <ListPane look={answer} onDone={backFrom} />;
  if (part === 'readings')
    // Verify shows the same pane: two of them would share what the keyboard looks for.
    return !isOpen ? null : (
      <ReadingsPane
        leave="Back to Start"
        onDone={back}
        goToScore={() => {
          open('steps');
          goToScore();
        }}
      />
    );
  if (part === 'add') return <AddPane onDone={back} />;
  return (
    <section aria-label="Start here">
      <p>From your sheet as it is to a list with tiers and reasons. Nothing leaves this spreadsheet.</p>
      <Refused refusal={look.refusal ?? undone.refusal} />
      <ToldWithUndo undone={undone} step={done === null ? null : { says: done.says, take: done.takeBack, onDone: undoDone }} />
      {answer === null ? (
        <p aria-live="polite">{look.isBusy ? 'Reading your sheet…' : ''}</p>
      ) : (
        <Steps look={answer} open={open} goToScore={goToScore} goToFind={goToFind} isBusy={look.isBusy} {...makes} />
      )}
      <Action isBusy={look.isBusy} busyText="Reading your sheet…" onClick={lookAgain}>
        Look again
      </Action>
    </section>
  );
}
