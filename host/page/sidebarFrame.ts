// Where does the add-on's sidebar stand, and who answers it? A sandboxed frame beside the grid; its questions run the script's functions.

export interface SidebarFrame {
  show(page: string, title: string): void;
  close(): void;
}

/** What a page in the frame may do, as in Google's own; it is of another origin than the workbook. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';

interface Asked {
  readonly matchsheet: 'run' | 'close';
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

/**
 * @param bridge The script that gives the page its `google.script`.
 * @param run Runs one of the add-on's functions; what it throws becomes the failure handler's error.
 */
export function sidebarFrame(
  place: HTMLElement,
  bridge: string,
  run: (name: string, args: readonly unknown[]) => unknown,
): SidebarFrame {
  const title = document.createElement('h2');
  const closing = document.createElement('button');
  closing.type = 'button';
  closing.textContent = '×';
  closing.setAttribute('aria-label', 'Close the sidebar');
  const head = document.createElement('div');
  head.className = 'sidebar-head';
  head.append(title, closing);
  let frame: HTMLIFrameElement | null = null;
  const close = (): void => {
    frame?.remove();
    frame = null;
    place.hidden = true;
  };
  closing.addEventListener('click', close);
  addEventListener('message', ({ source, data }: MessageEvent<Asked>) => {
    if (frame === null || source !== frame.contentWindow) return;
    if (data.matchsheet === 'close') return close();
    if (data.matchsheet !== 'run') return;
    const { id, name, args } = data;
    const answer = (what: object): void => (source as Window).postMessage({ matchsheet: 'answer', id, ...what }, '*');
    // The page draws that it works before the script, which holds the only thread, begins.
    setTimeout(() => {
      try {
        // Ends in "_": not to be called from a page.
        if (name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
        answer({ value: run(name, args) });
      } catch (error) {
        answer({ failed: error instanceof Error ? error.message : String(error) });
      }
    });
  });
  return {
    show(page, name) {
      close();
      title.textContent = name;
      frame = document.createElement('iframe');
      frame.setAttribute('sandbox', SANDBOX);
      frame.title = name;
      frame.srcdoc = page.replace('<head>', () => `<head><script>${bridge}</script>`);
      // The keyboard goes on inside, as after a click in it.
      frame.addEventListener('load', () => frame?.focus());
      place.replaceChildren(head, frame);
      place.hidden = false;
    },
    close,
  };
}
