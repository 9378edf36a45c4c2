/** Which three steps lead to a scored list, and which of them are done? */
import type { Overview } from '../../../google/server/overview';
import { Action } from '../parts/controls';
import { ListStep } from './ListStep';
import { ProfileStep } from './ProfileStep';
import type { Part } from './useStart';

export interface StepsProps {
  readonly look: Overview;
  readonly open: (part: Part) => void;
  readonly goToScore: () => void;
  readonly goToFind: () => void;
  readonly takeOwnProfile: () => void;
  readonly makeStarter: () => void;
  readonly isBusy: boolean;
}

export function Steps(props: StepsProps) {
  const { profile, list, score } = props.look;
  const hasProfile = profile !== null && profile.length > 0;
  return (
    <ol class="steps">
      <Step isDone={hasProfile} title="Your profile">
        <ProfileStep {...props} />
      </Step>
      <Step isDone={list !== null} title="Your list">
        <ListStep {...props} />
      </Step>
      <Step isDone={score !== 'none'} title="The score">
        <p>{SCORE_IN_WORDS[score]}</p>
        <Action isPrimary={hasProfile && list !== null} onClick={props.goToScore}>
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
