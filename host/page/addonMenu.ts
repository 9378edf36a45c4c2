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
}
