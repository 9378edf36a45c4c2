// How does a person open the add-on's menu? A button above the grid; the items are the ones that the script's onOpen makes.
import type { MenuItem } from '../google/services.ts';

/** The menu of Extensions ▸ MatchSheet in Sheets. */
export function showMenu(items: readonly (MenuItem | 'line')[], choose: (functionName: string) => void): void {
  const list = document.getElementById('addon-items');
  if (list === null) return;
  list.replaceChildren(
    ...items.map((item) => {
      if (item === 'line') return document.createElement('hr');
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = item.caption;
      button.addEventListener('click', () => {
        list.hidePopover();
        choose(item.functionName);
      });
      return button;
    }),
  );
  walkWithArrows(list);
}

/** As in every menu: the first item has the focus once it is open, and the arrows go round. */
function walkWithArrows(list: HTMLElement): void {
  const buttons = (): HTMLButtonElement[] => [...list.querySelectorAll('button')];
  list.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') buttons()[0]?.focus();
  });
  list.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    all[(at + step + all.length) % all.length]?.focus();
  });
}
