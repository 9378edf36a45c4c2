/** How does an hour with a mentor count: a page for it, the answers back, where you disagree, and what changed since the last time? */
import { useState } from 'preact/hooks';
import { BringBack } from '../mentor/BringBack';
import { Contacts } from '../mentor/Contacts';
import { Disagreements } from '../mentor/Disagreements';
import { ShareWithMentor } from '../mentor/ShareWithMentor';
import { Snapshots } from '../mentor/Snapshots';

const JOBS = [
  { id: 'page', title: 'The page', Part: ShareWithMentor },
  { id: 'answers', title: 'Answers', Part: BringBack },
  { id: 'differ', title: 'Where you disagree', Part: Disagreements },
  { id: 'contacts', title: 'Contacts', Part: Contacts },
  { id: 'snapshots', title: 'Before and after', Part: Snapshots },
] as const;

/** One job at a time; what another has found stays as it was when it is opened again. */
export function MentorPane() {
  const [open, setOpen] = useState<(typeof JOBS)[number]['id']>('page');
  return (
    <section aria-label="For my mentor">
      <fieldset class="jobs">
        <legend>What to do</legend>
        {JOBS.map(({ id, title }) => (
          <button key={id} type="button" class="job" aria-pressed={open === id} onClick={() => setOpen(id)}>
            {title}
          </button>
        ))}
      </fieldset>
      {JOBS.map(({ id, Part }) => (
        <div key={id} hidden={open !== id}>
          <Part />
        </div>
      ))}
      <details>
        <summary>I am a mentor</summary>
        <ul>
          <li>
            You need no add-on: the page holds plain words. Answer under “Mentor tier” and “Mentor note”, and leave the column
            “Key” as it is.
          </li>
          <li>
            “Why” gives the deciding reason first and quotes the program’s own words, so you can disagree with the fact or with
            the rule.
          </li>
          <li>
            A tier sorts your effort. It is not a chance of matching, and it knows nothing of how good letters, statements or
            interviews are.
          </li>
          <li>
            “Skip” that begins “Not yet” can still be fixed. “(verify visa)” and “(verify graduation)” mean that the program’s
            words say nothing about it: if you know, say so.
          </li>
          <li>A person you know there is worth more than any tier: name them under “Mentor’s contact there”.</li>
          <li>Your tier never changes the computed one. The applicant sees both, and decides.</li>
        </ul>
      </details>
    </section>
  );
}
