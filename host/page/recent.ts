// Which workbooks does this browser keep, and how does a person go back to one, or have it forgotten?
import { forgetWorkbook, type Keeping, type KeptEntry, keptWorkbooks, showWorkbook } from './keep.ts';

/** @param shown The workbook on the screen, if it is one that is kept. */
export function offerRecent(shown: string | undefined, kept: Keeping, tell: (trouble: unknown) => void): void {
  const items = document.getElementById('recent-items');
  items?.addEventListener('beforetoggle', (event) => {
    if ((event as ToggleEvent).newState === 'open')
      kept
        .flush()
        .then(() => fill(items, shown, kept, tell))
        .catch(tell);
  });
}

async function fill(
  items: HTMLElement,
  shown: string | undefined,
  kept: Keeping,
  tell: (trouble: unknown) => void,
): Promise<void> {
  const list = await keptWorkbooks();
  const rows = list.map((entry) => rowOf(entry, entry.id === shown, kept, tell));
  const nothing = document.createElement('p');
  nothing.className = 'nothing';
  nothing.textContent = 'No workbook of yours is kept in this browser yet. Open a file, or change the sample.';
  items.replaceChildren(...(rows.length === 0 ? [nothing] : rows));
}

function rowOf(entry: KeptEntry, isShown: boolean, kept: Keeping, tell: (trouble: unknown) => void): HTMLElement {
  const row = document.createElement('div');
  const open = button(`${entry.name} · ${isShown ? 'open now' : whenOf(entry)}`, async () => {
    await kept.flush();
    showWorkbook(entry.id);
  });
  open.disabled = isShown;
  const forget = button('Forget', async () => {
    if (!confirm(`Forget “${entry.name}”? It is deleted from this browser and cannot be brought back.`)) return;
    await forgetWorkbook(entry.id);
    row.remove();
  });
  forget.setAttribute('aria-label', `Forget ${entry.name}`);
  // What is on the screen would be kept again by its next change.
  forget.hidden = isShown;
  row.append(open, forget);
  return row;

  function button(words: string, act: () => Promise<void>): HTMLButtonElement {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = words;
    made.addEventListener('click', () => act().catch(tell));
    return made;
  }
}

const whenOf = ({ changedAt }: KeptEntry): string =>
  changedAt === null
    ? 'as it was opened'
    : new Date(changedAt).toLocaleString('en-US', { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
