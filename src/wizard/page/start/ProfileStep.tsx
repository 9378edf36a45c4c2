/** Is there a profile, was it understood, and what does it not say yet? */
import type { Overview } from '../../../google/server/overview';
import { Action, count } from '../parts/controls';
import { ProfileRead } from '../parts/ProfileRead';
import { quoted } from '../parts/TextRead';
import type { StepsProps } from './Steps';

export function ProfileStep({ look, open, takeOwnProfile, isBusy }: StepsProps) {
  const { profile, ownProfile: own, volatileCell } = look;
  const hasProfile = profile !== null && profile.length > 0;
  return (
    <>
      {volatileCell === null ? null : (
        <p class="refusal">
          Cell {volatileCell} of your profile holds a formula like =TODAY(), which keeps every MatchSheet formula loading. Type
          the day instead, or let Score write it.
        </p>
      )}
      {hasProfile ? (
        <>
          <ProfileFound look={look} />
          <ProfileRead at={look.profileReadAt} />
        </>
      ) : own !== null ? (
        <>
          <p>
            The tab “{own.tab}” looks like your profile: {count(own.answers, 'row')} that MatchSheet knows. Using it changes no
            cell.
          </p>
          <Action isPrimary isBusy={isBusy} busyText="Reading your profile…" onClick={takeOwnProfile}>
            Use this profile
          </Action>
        </>
      ) : (
        <p>Six short pages: visa, USMLE, school, experience, letters, ties. “Not yet” is an answer.</p>
      )}
      <Action isPrimary={!hasProfile && own === null} onClick={() => open('profile')}>
        {hasProfile ? 'Change my profile' : own === null ? 'Fill in my profile' : 'Make a new one instead'}
      </Action>
    </>
  );
}

function ProfileFound({ look: { profile, profileChecks, profileMissing } }: { readonly look: Overview }) {
  const readings = profile ?? [];
  const unread = readings.filter(({ reading }) => reading === null);
  return (
    <>
      <p>
        {count(readings.length, 'answer')}.{' '}
        {unread.length === 0
          ? 'All were understood.'
          : `Not understood: ${unread.map(({ text }) => quoted(text, 60)).join(', ')}.`}
      </p>
      {profileChecks.length === 0 ? null : (
        <ul>
          {profileChecks.map(({ label, says }) => (
            <li key={`${label} ${says}`}>
              <strong>{label}</strong>: {says}
            </li>
          ))}
        </ul>
      )}
      {profileMissing.length === 0 ? null : <p>Not said yet: {profileMissing.join(', ')}.</p>}
    </>
  );
}
