// What stands around the sidebar where a test needs no grid? The menu and the frame of the local workbook; each question goes to the test that opened them.
import { showMenu } from '../../../host/page/addonMenu.ts';
import type { MatchSheetPage } from '../../../host/page/main.ts';
import { sidebarFrame } from '../../../host/page/sidebarFrame.ts';
import type { Asked, Told } from './asked.ts';

/** The sidebar's frame waits for its answer in one go, as in the local workbook. */
function ask(asked: Asked): Told {
  const request = new XMLHttpRequest();
  request.open('POST', '/asked', false);
  request.send(JSON.stringify(asked));
  return JSON.parse(request.responseText) as Told;
}

function run(name: string, args: readonly unknown[]): unknown {
  const { value, failed, sidebar } = ask({ run: name, args });
  if (sidebar !== undefined) frame.show(sidebar, 'MatchSheet');
  if (failed !== undefined) throw new Error(failed);
  return value;
}

const text = async (path: string): Promise<string> => (await fetch(path)).text();
const cells = (what: 'cell' | 'formula') => (address: string) => String(ask({ run: what, args: [address] }).value);

const place = document.getElementById('sidebar');
if (place === null) throw new Error('The page has no place for the sidebar.');
const frame = sidebarFrame(place, await text('/frame.js'), run);
showMenu(ask({ run: 'menu', args: [] }).menu ?? [], (name) => run(name, []));

const page: MatchSheetPage = {
  ready: Promise.resolve(),
  zone: 'Etc/UTC',
  calls: 0,
  cell: cells('cell'),
  formula: cells('formula'),
  message: () => '',
  setCell: async (address, value) => void ask({ run: 'setCell', args: [address, value] }),
  rect: () => Promise.reject(new Error('No cell is drawn here.')),
};
window.matchsheet = page;
