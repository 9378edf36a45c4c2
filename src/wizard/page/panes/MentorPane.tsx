/** How does an hour with a mentor count: a page for her, her answers back, where you disagree, and what changed since the last time? */
import { BringBack } from '../mentor/BringBack';
import { Contacts } from '../mentor/Contacts';
import { Disagreements } from '../mentor/Disagreements';
import { ShareWithMentor } from '../mentor/ShareWithMentor';
import { Snapshots } from '../mentor/Snapshots';

export function MentorPane() {
  return (
    <section aria-label="For my mentor">
      <ShareWithMentor />
      <BringBack />
      <Disagreements />
      <Contacts />
      <Snapshots />
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
            A tier orders effort. It is no chance of matching, and it knows nothing of letters’ quality, statements or interviews.
          </li>
          <li>
            “Skip” that begins “Not yet” can still be mended. “(verify visa)” and “(verify graduation)” mean that the program’s
            words say nothing of it: if you know, say so.
          </li>
          <li>A person you know there is worth more than any tier: name them under “Mentor’s contact there”.</li>
          <li>Your tier never changes the computed one. The applicant sees both, and decides.</li>
        </ul>
      </details>
    </section>
  );
}
