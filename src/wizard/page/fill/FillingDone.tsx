/** What was filled, and how is it taken back? */
import { Action, Announced, Refused } from '../parts/controls';
import { ask } from '../server';
import type { useFilling } from './useFilling';

export function FillingDone({
  filling: { answer, refusal, undone },
  done,
}: {
  readonly filling: ReturnType<typeof useFilling>;
  readonly done: string;
}) {
  const kept =
    answer === null || answer.kept.length === 0 ? '' : `Changed in the meantime, so left alone: ${answer.kept.join(', ')}.`;
  return (
    <>
      <Announced>
        {answer === null ? null : (
          <p>
            {undone.isAnswered
              ? undone.answer?.length
                ? `Taken back, except ${undone.answer.join(', ')}, which changed since.`
                : 'Taken back.'
              : [done, kept].filter((says) => says !== '').join(' ')}
          </p>
        )}
      </Announced>
      <Refused refusal={refusal} />
      {answer === null || undone.isAnswered || answer.filled.length === 0 ? null : (
        <Action
          isBusy={undone.isBusy}
          busyText="Taking it back…"
          onClick={() => void undone.run(() => ask('undoFill', { undo: answer.undo }))}
        >
          Undo
        </Action>
      )}
      <Refused refusal={undone.refusal} />
    </>
  );
}
