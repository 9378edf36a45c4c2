/** Which part of Start is open, what was found in the sheet, and what was done from here and can be taken back? */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Overview } from '../../../google/server/overview';
import { focusTitle } from '../parts/controls';
import { ask } from '../server';
import { useAsk } from '../useAsk';

/** What was done from here, and how it is taken back. */
export interface DoneHere {
  readonly says: string;
  readonly takeBack: () => Promise<unknown>;
}

export type Part = 'steps' | 'profile' | 'list' | 'add' | 'readings';

/** @param backs Grows with each press that leads back to the steps. */
export function useStart(isOpen: boolean, backs: number) {
  const look = useAsk<Overview>();
  const [part, setPart] = useState<Part>('steps');
  const [done, setDone] = useState<DoneHere | null>(null);
  const undone = useAsk<boolean>();
  const wasLedOn = useRef(false);
  const lookAgain = (): void =>
    void look
      .run(() => ask('look', {}))
      .then((found) => {
        if (found === null || wasLedOn.current || !waitsForWords(found)) return;
        wasLedOn.current = true;
        setPart((now) => (now === 'steps' ? 'readings' : now));
      });
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the pane opens on the steps
  useEffect(() => {
    if (isOpen && part === 'steps') lookAgain();
    // Whoever leaves Start while on the readings comes back to the steps, which show what is left.
    if (!isOpen && part === 'readings') setPart('steps');
  }, [isOpen]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each press
  useEffect(() => {
    if (backs === 0) return;
    // What is being typed stays.
    setPart((now) => (now === 'profile' || now === 'add' ? now : 'steps'));
    lookAgain();
  }, [backs]);
  const open = (next: Part): void => {
    // The readings open by themselves only once.
    wasLedOn.current ||= next === 'readings';
    setPart(next);
  };
  const tell = (now: DoneHere | null): void => {
    undone.forget();
    setDone(now);
  };
  const back = (): void => {
    setPart('steps');
    focusTitle();
    lookAgain();
  };
  return {
    look,
    part,
    open,
    done,
    undone,
    lookAgain,
    back,
    backFrom: (saved: DoneHere | null): void => {
      tell(saved);
      back();
    },
    undoDone: (): void => {
      tell(null);
      lookAgain();
    },
    takeOwnProfile: (): void =>
      void look.run(async () => {
        const { undo, ...taken } = await ask('takeOwnProfile', {});
        tell({ says: 'This profile is used from now on.', takeBack: () => ask('undoPress', { undo }) });
        return taken;
      }),
    makeStarter: (): void =>
      void look.run(async () => {
        const { undo, look: made } = await ask('makeStarter', {});
        tell({ says: `The tab “${made.tab}” is made.`, takeBack: () => ask('removeStarter', { undo }) });
        return made;
      }),
  };
}

/** The list is found, the profile is there, and of some text nothing was understood. */
const waitsForWords = ({ profile, list }: Overview): boolean =>
  profile !== null && profile.length > 0 && list !== null && list.texts.notUnderstood > 0;
