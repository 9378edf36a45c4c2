/** What state is a question to the sheet in: not asked, under way, answered, refused? */
import { useState } from 'preact/hooks';
import { Refusal } from './server';

export interface Asking<Answer> {
  readonly isBusy: boolean;
  readonly answer: Answer | null;
  /** Also where the answer is nothing. */
  readonly isAnswered: boolean;
  readonly refusal: Refusal | null;
  /** Asks; an answer before stays until the new one is there. */
  run(question: () => Promise<Answer>): Promise<Answer | null>;
  forget(): void;
}

export function useAsk<Answer>(): Asking<Answer> {
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isAnswered, setAnswered] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return {
    isBusy,
    answer,
    isAnswered,
    refusal,
    async run(question) {
      setBusy(true);
      setRefusal(null);
      try {
        const found = await question();
        setAnswer(found);
        setAnswered(true);
        return found;
      } catch (error) {
        setRefusal(error instanceof Refusal ? error : new Refusal(String(error), true));
        return null;
      } finally {
        setBusy(false);
      }
    },
    forget() {
      setAnswer(null);
      setAnswered(false);
      setRefusal(null);
    },
  };
}
