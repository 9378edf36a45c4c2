/** What state is a question to the sheet in: not asked, under way, answered, refused? */
import { useRef, useState } from 'preact/hooks';
import { Refusal } from './server';

export interface Asking<Answer> {
  readonly isBusy: boolean;
  readonly answer: Answer | null;
  /** True even where the answer itself is null. */
  readonly isAnswered: boolean;
  readonly refusal: Refusal | null;
  /** Asks; an answer before stays until the new one is there. Null where it was refused, or is not wanted any more. */
  run(question: () => Promise<Answer>): Promise<Answer | null>;
  /** An answer that is still under way is then dropped. */
  forget(): void;
}

interface State<Answer> {
  readonly isBusy: boolean;
  readonly answer: Answer | null;
  readonly isAnswered: boolean;
  readonly refusal: Refusal | null;
}

/** @param isKept Whether the answer from before outlives a refusal: it may hold the way back of what was done. */
export function useAsk<Answer>(isKept = true): Asking<Answer> {
  const blank: State<Answer> = { isBusy: false, answer: null, isAnswered: false, refusal: null };
  const [state, setState] = useState(blank);
  const turn = useRef(0);
  return {
    ...state,
    async run(question) {
      turn.current += 1;
      const mine = turn.current;
      const isWanted = (): boolean => turn.current === mine;
      setState((before) => ({ ...before, isBusy: true, refusal: null }));
      try {
        const answer = await question();
        if (!isWanted()) return null;
        setState({ isBusy: false, answer, isAnswered: true, refusal: null });
        return answer;
      } catch (error) {
        const refusal = error instanceof Refusal ? error : new Refusal(String(error), true);
        if (isWanted()) setState((before) => ({ ...(isKept ? before : blank), isBusy: false, refusal }));
        return null;
      }
    },
    forget() {
      turn.current += 1;
      setState(blank);
    },
  };
}
