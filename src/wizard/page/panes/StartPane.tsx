/** Where does the applicant stand: profile, list, score? */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Look } from '../../../google/server/overview';
import { FIELD_NAMES } from '../../steps/fieldNames';
import { ProfileRead } from '../parts/ProfileRead';
import { Action, count, focusTitle, Refused } from '../parts/parts';
import { TakeBack } from '../parts/TakeBack';
import { quoted } from '../parts/TextRead';
import { ask } from '../server';
import { useAsk } from '../useAsk';
import { AddPane } from './AddPane';
import { ListPane } from './ListPane';
import { ProfilePane } from './ProfilePane';
import { ReadingsPane } from './ReadingsPane';

/** What was done from here, and how it is taken back. */
export interface DoneHere {
  readonly says: string;
  readonly takeBack: () => Promise<unknown>;
}

type Part = 'steps' | 'profile' | 'list' | 'add' | 'readings';

interface StartProps {
  readonly isOpen: boolean;
  /** Grows with each press that leads back to the steps. */
  readonly backs: number;
  readonly goToScore: () => void;
  readonly goToFind: () => void;
}

export function StartPane({ isOpen, backs, goToScore, goToFind }: StartProps) {
  const look = useAsk<Look>();
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
  }, [isOpen]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each press
  useEffect(() => {
    if (backs === 0) return;
    // What is being typed stays.
    setPart((now) => (now === 'profile' || now === 'add' ? now : 'steps'));
    lookAgain();
  }, [backs]);
  const { answer } = look;
  const tell = (now: DoneHere | null): void => {
    undone.forget();
    setDone(now);
  };
  const back = (): void => {
    setPart('steps');
    focusTitle();
    lookAgain();
  };
  const backFrom = (saved: DoneHere | null): void => {
    tell(saved);
    back();
  };
  if (answer !== null && part === 'profile') return <ProfilePane look={answer} onDone={backFrom} />;
  if (answer !== null && part === 'list') return <ListPane look={answer} onDone={backFrom} />;
  if (part === 'readings')
    // Verify shows the same pane: two of them would share what the keyboard looks for.
    return !isOpen ? null : (
      <ReadingsPane
        leave="Back to Start"
        onDone={back}
        goToScore={() => {
          setPart('steps');
          goToScore();
        }}
      />
    );
  if (part === 'add') return <AddPane onDone={back} />;
  const takeOwnProfile = (): void =>
    void look.run(async () => {
      const { undo, ...taken } = await ask('takeOwnProfile', {});
      tell({ says: 'This profile is used from now on.', takeBack: () => ask('undoPress', { undo }) });
      return taken;
    });
  const makeStarter = (): void =>
    void look.run(async () => {
      const { undo, look: made } = await ask('makeStarter', {});
      tell({ says: `The tab “${made.tab}” is made.`, takeBack: () => ask('removeStarter', { undo }) });
      return made;
    });
  return (
    <section aria-label="Start here">
      <p>From your sheet as it is to a list with tiers and reasons. Nothing leaves this spreadsheet.</p>
      <Refused refusal={look.refusal ?? undone.refusal} />
      <div role="status">
        {done === null ? null : (
          <p class="told">
            {done.says}{' '}
            <TakeBack
              undone={undone}
              take={done.takeBack}
              onDone={() => {
                tell(null);
                lookAgain();
              }}
            >
              Undo
            </TakeBack>
          </p>
        )}
      </div>
      {answer === null ? (
        <p aria-live="polite">{look.isBusy ? 'Reading your sheet…' : ''}</p>
      ) : (
        <Steps
          look={answer}
          open={setPart}
          goToScore={goToScore}
          goToFind={goToFind}
          takeOwnProfile={takeOwnProfile}
          makeStarter={makeStarter}
          isBusy={look.isBusy}
        />
      )}
      <Action isBusy={look.isBusy} busyText="Reading your sheet…" onClick={lookAgain}>
        Look again
      </Action>
    </section>
  );
}

/** The list is found, the profile is there, and of some text nothing was understood. */
const waitsForWords = ({ profile, list }: Look): boolean =>
  profile !== null && profile.length > 0 && list !== null && list.texts.notUnderstood > 0;

function Steps(props: {
  readonly look: Look;
  readonly open: (part: Part) => void;
  readonly goToScore: () => void;
  readonly goToFind: () => void;
  readonly takeOwnProfile: () => void;
  readonly makeStarter: () => void;
  readonly isBusy: boolean;
}) {
  const { profile, ownProfile: own, list, tab, score } = props.look;
  const hasProfile = profile !== null && profile.length > 0;
  return (
    <ol class="steps">
      <Step isDone={hasProfile} title="Your profile">
        {props.look.volatileCell === null ? null : (
          <p class="refusal">
            Cell {props.look.volatileCell} of your profile holds a formula like =TODAY(), which keeps every MatchSheet formula
            loading. Type the day instead: Score and Recalculate write it for you.
          </p>
        )}
        {hasProfile ? (
          <>
            <ProfileFound look={props.look} />
            <ProfileRead at={props.look.profileReadAt} />
          </>
        ) : own !== null ? (
          <>
            <p>
              The tab “{own.tab}” looks like your profile: {count(own.answers, 'row')} that MatchSheet knows. Using it changes no
              cell.
            </p>
            <Action isPrimary isBusy={props.isBusy} busyText="Reading your profile…" onClick={props.takeOwnProfile}>
              Use this profile
            </Action>
          </>
        ) : (
          <p>Six short pages: visa, USMLE, school, experience, letters, ties. “Not yet” is an answer.</p>
        )}
        <Action isPrimary={!hasProfile && own === null} isBusy={false} busyText="" onClick={() => props.open('profile')}>
          {hasProfile ? 'Change my profile' : own === null ? 'Fill in my profile' : 'Make a new one instead'}
        </Action>
      </Step>
      <Step isDone={list !== null} title="Your list">
        {list === null ? (
          <>
            <p>
              The tab “{tab}” holds no list that MatchSheet knows. Open the tab with your programs, or paste your table into a new
              tab, then look again; its headers name the program and at least one fact, such as Visa or Step 2 CK.
            </p>
            <p>No list yet? Find the hospitals of your areas that train residents, and tick those to look up.</p>
            <Action isPrimary={hasProfile} isBusy={false} busyText="" onClick={props.goToFind}>
              Find programs
            </Action>
            <Action isBusy={props.isBusy} busyText="Making the tab…" onClick={props.makeStarter}>
              Make an empty list
            </Action>
          </>
        ) : (
          <>
            <ListFound list={list} tab={tab} />
            {props.look.otherLists.length === 0 ? null : (
              <p class="told">
                {props.look.otherLists.map((title) => `“${title}”`).join(' and ')}{' '}
                {props.look.otherLists.length === 1 ? 'also holds a list: open that tab' : 'also hold lists: open each tab'} to
                score it. One shortlist can add them up, in Score.
              </p>
            )}
            {props.look.isAnotherTab ? (
              <p class="told">
                The open tab holds no list, so this one was read. To start a list there:{' '}
                <Action isBusy={props.isBusy} busyText="Making the tab…" onClick={props.makeStarter}>
                  Make an empty list
                </Action>
              </p>
            ) : null}
            <Action isBusy={false} busyText="" onClick={() => props.open('readings')}>
              {isSettled(list) ? 'How your cells were read' : 'Say what they mean'}
            </Action>
            <Action isBusy={false} busyText="" onClick={() => props.open('list')}>
              Check the headers
            </Action>
            <Action isBusy={false} busyText="" onClick={() => props.open('add')}>
              Add programs
            </Action>
            <Action isBusy={false} busyText="" onClick={props.goToFind}>
              Find programs
            </Action>
          </>
        )}
      </Step>
      <Step isDone={score !== 'none'} title="The score">
        <p>{SCORE_IN_WORDS[score]}</p>
        <Action isPrimary={hasProfile && list !== null} isBusy={false} busyText="" onClick={props.goToScore}>
          Go to Score
        </Action>
      </Step>
    </ol>
  );
}

const SCORE_IN_WORDS = {
  none: 'One formula beside your list, in columns of its own.',
  formula: 'Scored. Cells you change are scored again automatically.',
  values: 'Scored as values, which stay as they are until you score again.',
} as const;

function Step(props: { readonly isDone: boolean; readonly title: string; readonly children: preact.ComponentChildren }) {
  return (
    <li class={props.isDone ? 'done' : ''}>
      <h2>
        {props.title} <span class="mark">{props.isDone ? 'done' : 'to do'}</span>
      </h2>
      {props.children}
    </li>
  );
}

function ProfileFound({ look: { profile, profileChecks, profileMissing } }: { readonly look: Look }) {
  const readings = profile ?? [];
  const unread = readings.filter(({ reading }) => reading === null);
  return (
    <>
      <p>
        {readings.length} answers.{' '}
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

const isSettled = ({ texts }: NonNullable<Look['list']>): boolean => texts.settled === texts.texts;

function ListFound({ list, tab }: { readonly list: NonNullable<Look['list']>; readonly tab: string }) {
  const read = list.columns.filter(({ field }) => field !== 'other');
  return (
    <>
      <p>
        {list.rows} rows on the tab “{tab}”, {read.length} of {list.columns.length} columns read.
      </p>
      {list.texts.texts === 0 ? null : (
        <p>
          {list.texts.settled} of {count(list.texts.texts, 'text')} settled
          {isSettled(list) ? '.' : `; the other ${list.texts.texts - list.texts.settled} only you can explain.`}
        </p>
      )}
      <details>
        <summary>What is read</summary>
        <ul>
          {read.map(({ header, field }) => (
            <li key={header}>
              {header}: <em>{field === 'other' ? '' : FIELD_NAMES[field]}</em>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
