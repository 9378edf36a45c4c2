/** Which pane of the sidebar is open? */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { ExplainPane } from './panes/ExplainPane';
import { FindPane } from './panes/FindPane';
import { HelpPane } from './panes/HelpPane';
import { MentorPane } from './panes/MentorPane';
import { PlanPane } from './panes/PlanPane';
import { RankPane } from './panes/RankPane';
import { ScorePane } from './panes/ScorePane';
import { SeasonPane } from './panes/SeasonPane';
import { StartPane } from './panes/StartPane';
import { StoryPane } from './panes/StoryPane';
import { VerifyPane } from './panes/VerifyPane';
import { focusTitle } from './parts/controls';
import type { Queue } from './row/useExplained';

const PANES = [
  { id: 'start', title: 'Start', heading: 'Start here' },
  { id: 'find', title: 'Find', heading: 'Find programs' },
  { id: 'score', title: 'Score', heading: 'Score my list' },
  { id: 'explain', title: 'Row', heading: 'Explain this row' },
  { id: 'verify', title: 'Verify', heading: 'What to verify next' },
  { id: 'season', title: 'Season', heading: 'Season' },
  { id: 'plan', title: 'Plan', heading: 'Plan' },
  { id: 'story', title: 'Story', heading: 'My statement' },
  { id: 'rank', title: 'Rank', heading: 'My rank order list' },
  { id: 'mentor', title: 'Mentor', heading: 'For my mentor' },
  { id: 'help', title: 'Help', heading: 'Help' },
] as const;
type Pane = (typeof PANES)[number]['id'];

/** Items of the menu that open the Score pane and mean one thing there. */
const isMode = (asked: string): asked is 'values' | 'recalculate' => asked === 'values' || asked === 'recalculate';

function Sidebar({ asked }: { readonly asked: string }) {
  const first = isMode(asked) ? 'score' : (PANES.find(({ id }) => id === asked)?.id ?? 'start');
  const [open, setOpen] = useState<Pane>(first);
  const [isScoreSeen, setScoreSeen] = useState(first === 'score');
  const [isStartSeen, setStartSeen] = useState(first === 'start');
  /** How often the tab of Start was pressed while it was open: it then leads back to its steps. */
  const [backs, setBacks] = useState(0);
  /** The programs of a question, to be explained one after another. */
  const [queue, setQueue] = useState<Queue | null>(null);
  const goTo = (pane: Pane): void => {
    setOpen(pane);
    // After a button of a pane, not of the tabs: those keep the focus.
    if (!document.activeElement?.closest('nav')) focusTitle();
    if (pane === 'score') setScoreSeen(true);
    if (pane === 'start') setStartSeen(true);
  };
  return (
    <>
      <nav aria-label="MatchSheet">
        {PANES.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            aria-current={id === open ? 'page' : undefined}
            onClick={() => (id === 'start' && open === 'start' ? setBacks(backs + 1) : goTo(id))}
          >
            {title}
          </button>
        ))}
      </nav>
      <main>
        <h1 class="unseen" id="pane-title" tabIndex={-1}>
          {PANES.find(({ id }) => id === open)?.heading}
        </h1>
        {/* These two stay while another pane is looked at: they hold what was typed, and what Undo needs. */}
        <div hidden={open !== 'start'}>
          {isStartSeen ? (
            <StartPane isOpen={open === 'start'} backs={backs} goToScore={() => goTo('score')} goToFind={() => goTo('find')} />
          ) : null}
        </div>
        <div hidden={open !== 'score'}>{isScoreSeen ? <ScorePane mode={isMode(asked) ? asked : 'score'} /> : null}</div>
        {open === 'find' ? <FindPane /> : null}
        {open === 'explain' ? <ExplainPane queue={queue} goOn={setQueue} goBack={() => goTo('verify')} /> : null}
        {open === 'verify' ? (
          <VerifyPane
            explain={(programs) => {
              setQueue(programs);
              goTo('explain');
            }}
          />
        ) : null}
        {open === 'season' ? <SeasonPane goTo={goTo} /> : null}
        {open === 'plan' ? <PlanPane goTo={goTo} /> : null}
        {open === 'story' ? <StoryPane /> : null}
        {open === 'rank' ? <RankPane goToStart={() => goTo('start')} /> : null}
        {open === 'mentor' ? <MentorPane /> : null}
        {open === 'help' ? <HelpPane /> : null}
      </main>
    </>
  );
}

const root = document.getElementById('sidebar');
if (root !== null) render(<Sidebar asked={root.dataset.pane ?? 'start'} />, root);
