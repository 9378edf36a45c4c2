/** Which pane of the sidebar is open? */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { ExplainPane } from './ExplainPane';
import { HelpPane } from './HelpPane';
import { ScorePane } from './ScorePane';
import { StartPane } from './StartPane';

const PANES = [
  { id: 'start', title: 'Start' },
  { id: 'score', title: 'Score' },
  { id: 'explain', title: 'Explain' },
  { id: 'help', title: 'Help' },
] as const;

function Sidebar({ first }: { readonly first: string }) {
  const [open, setOpen] = useState(PANES.some(({ id }) => id === first) ? first : 'start');
  const [isScoreSeen, setScoreSeen] = useState(open === 'score');
  const goTo = (pane: string): void => {
    setOpen(pane);
    if (pane === 'score') setScoreSeen(true);
  };
  return (
    <>
      <nav aria-label="MatchSheet">
        {PANES.map(({ id, title }) => (
          <button key={id} type="button" aria-current={id === open ? 'page' : undefined} onClick={() => goTo(id)}>
            {title}
          </button>
        ))}
      </nav>
      <main>
        {open === 'start' ? <StartPane goTo={goTo} /> : null}
        {/* Stays while another pane is looked at: it holds what Undo needs. */}
        <div hidden={open !== 'score'}>{isScoreSeen ? <ScorePane /> : null}</div>
        {open === 'explain' ? <ExplainPane /> : null}
        {open === 'help' ? <HelpPane /> : null}
      </main>
    </>
  );
}

const root = document.getElementById('sidebar');
if (root !== null) render(<Sidebar first={root.dataset.pane ?? 'start'} />, root);
