/** What of the profile is saved, what is typed and not saved yet, and which press saved last? */
import { useState } from 'preact/hooks';
import type { ProfileField } from '../../../domain/profileField';
import type { Asks } from '../../../google/contract/requests';
import type { Requests } from '../../../google/server/answers';
import type { Overview } from '../../../google/server/overview';
import type { Question } from '../../steps/profileSteps';
import { ask } from '../server';
import { useAsk } from '../useAsk';

/** The press that saved a page, by whose name it goes back. */
interface PageSaved {
  readonly at: number;
  readonly press: string;
}

interface Saved {
  /** Blank where nothing was ever to be saved. */
  readonly press: string;
  /** What was typed and is not understood. */
  readonly unread: ReadonlySet<ProfileField>;
}

export function useProfile(found: Overview['profile'], steps: readonly { readonly questions: readonly Question[] }[]) {
  const [profile, show] = useState(found);
  const [answers, setAnswers] = useState<Asks['saveProfile']['answers']>({});
  const [last, setLast] = useState<PageSaved | null>(null);
  const saving = useAsk<Requests['saveProfile']['answer']>();
  const undone = useAsk<boolean>();
  const known = new Map((profile ?? []).map((one) => [one.field, one]));
  return {
    saving,
    undone,
    last,
    show,
    forgetLast: () => setLast(null),
    textFor: (field: ProfileField): string => answers[field] ?? known.get(field)?.text ?? '',
    isUnread: (field: ProfileField): boolean => known.get(field)?.reading === null && answers[field] === known.get(field)?.text,
    type: (field: ProfileField, text: string) => setAnswers({ ...answers, [field]: text }),
    /** Saves all that was changed, on pages gone back from too; a failure, which is null, keeps what was typed. */
    async save(at: number): Promise<Saved | null> {
      const changed = steps
        .flatMap(({ questions }) => questions)
        .filter(({ field }) => answers[field] !== undefined && answers[field] !== known.get(field)?.text);
      if (changed.length === 0 && profile !== null) return { press: last?.press ?? '', unread: new Set() };
      const told: Asks['saveProfile']['answers'] = Object.fromEntries(changed.map(({ field }) => [field, answers[field] ?? '']));
      const done = await saving.run(() => ask('saveProfile', { answers: told }));
      if (done === null) return null;
      show(done.profile);
      setLast({ at, press: done.undo });
      undone.forget();
      const unread = (done.profile ?? []).filter(({ field, reading }) => reading === null && told[field]);
      return { press: done.undo, unread: new Set(unread.map(({ field }) => field)) };
    },
  };
}
