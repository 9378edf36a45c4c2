/** Is there a list, on which tab, and what comes next with it? */
import { Action } from '../parts/controls';
import { isSettled, ListFound } from './ListFound';
import type { StepsProps } from './Steps';

export function ListStep(props: StepsProps) {
  const { look, open, goToFind } = props;
  const { list, tab, otherLists } = look;
  if (list === null) return <NoList {...props} />;
  return (
    <>
      <ListFound list={list} tab={tab} />
      {otherLists.length === 0 ? null : (
        <p class="told">
          {otherLists.map((title) => `“${title}”`).join(' and ')}{' '}
          {otherLists.length === 1 ? 'also holds a list: open that tab' : 'also hold lists: open each tab'} to score it. One
          shortlist can add them up, in Score.
        </p>
      )}
      {look.isAnotherTab ? (
        <p class="told">
          The open tab holds no list, so this one was read. <MakeStarter {...props} />
        </p>
      ) : null}
      <Action onClick={() => open('readings')}>{isSettled(list) ? 'How your cells were read' : 'Say what they mean'}</Action>
      <Action onClick={() => open('list')}>Check the headers</Action>
      <Action onClick={() => open('add')}>Add programs</Action>
      <Action onClick={goToFind}>Find programs</Action>
    </>
  );
}

function NoList(props: StepsProps) {
  const { profile, tab } = props.look;
  return (
    <>
      <p>
        The tab “{tab}” holds no list that MatchSheet knows. Open the tab with your programs, or paste your table into a new tab,
        then look again; its headers name the program and at least one fact, such as Visa or Step 2 CK.
      </p>
      <p>No list yet? Find the hospitals of your areas that train residents, and tick those to look up.</p>
      <Action isPrimary={profile !== null && profile.length > 0} onClick={props.goToFind}>
        Find programs
      </Action>
      <MakeStarter {...props} />
    </>
  );
}

const MakeStarter = ({ isBusy, makeStarter }: StepsProps) => (
  <Action isBusy={isBusy} busyText="Making the tab…" onClick={makeStarter}>
    Make an empty list
  </Action>
);
