/** Is the position categorical, preliminary, advanced or a transitional year? (ours.field.track) */
import type { Program } from '../domain/program';
import { type Cell, fold, relevant, saysNothing, sentences } from './words';

const ROWS: readonly (readonly [NonNullable<Program['track']>, RegExp])[] = [
  ['transitional', /\btransi\w*|\btrans\b|^ty\b|\bty\b(?!\/)/],
  ['categorical', /\bcat(?:agorical|egori\w*|eg)?\.?\b|^c$/],
  ['preliminary', /\bprelim\w*|^p$/],
  ['advanced', /\badv(?:anced)?\.?\b(?! degree)|^a$/],
];

const DENIED =
  /\b(?:no|not|without|separate|needs|does not lead to an?|go on to|there is no|apply to)\b[^;.]*?(?:prelim\w*(?: spots?| medicine| year)?(?: or transitional)?|categorical(?: position)?|advanced(?: track| positions?)?|ty\/prelim|transitional)[^;,.]*|[^;,.-]*\b(?:not|no longer) offered\b|track for advanced/g;

/** Quick look: does the cell name any track at all? */
const MAY_NAME = /cat|prelim|adv|trans|\bty\b|^[cpa]\b/;

/** The first track named that is not denied ("Categorical, no prelim"); a question names what is asked, its answer what is. */
export function readTrack(cell: Cell): Program['track'] {
  if (cell.is !== 'text') return null;
  const folded = fold(cell.text);
  if (saysNothing(folded) || !MAY_NAME.test(folded)) return null;
  const said = sentences(relevant(folded, MAY_NAME)).filter((sentence, _at, all) => !(sentence.endsWith('?') && all.length > 1));
  const own = said.map((sentence) => sentence.replace(/^no, /, '').replace(DENIED, ' ')).join(' ; ');
  let best: { readonly track: NonNullable<Program['track']>; readonly at: number } | null = null;
  for (const [track, pattern] of ROWS) {
    const at = own.search(pattern);
    if (at >= 0 && (best === null || at < best.at)) best = { track, at };
  }
  return best?.track ?? null;
}
