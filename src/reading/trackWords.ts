/** Is the position categorical, preliminary, advanced or a transitional year? (ours.field.track) */
import type { Program } from '../domain/program';
import { type Cell, fold, saysNothing } from './words';

const ROWS: readonly (readonly [NonNullable<Program['track']>, RegExp])[] = [
  ['transitional', /\btransi\w*|\btrans\.? ?(?:yr|year)\b|^ty\b|\bty\b(?!\/)/],
  ['categorical', /\bcat(?:agorical|egori\w*|eg)?\.?\b|^c$/],
  ['preliminary', /\bprelim\w*|^p$/],
  ['advanced', /\badv(?:anced)?\.?\b(?! degree)|^a$/],
];

/** The first track named that is not denied ("Categorical, no prelim"); a year done elsewhere is not this position's track. */
export function readTrack(cell: Cell): Program['track'] {
  if (cell.is !== 'text') return null;
  const folded = fold(cell.text);
  if (saysNothing(folded)) return null;
  const own = folded
    .replace(
      /\b(?:no|not|without|separate|needs|does not lead to an?|go on to|there is no|apply to)\b[^;.]*?(?:prelim\w*(?: spots?| medicine| year)?(?: or transitional)?|categorical(?: position)?|advanced(?: track| positions?)?|ty\/prelim|transitional)[^;,.]*/g,
      ' ',
    )
    .replace(/track for advanced/g, '');
  let best: { readonly track: NonNullable<Program['track']>; readonly at: number } | null = null;
  for (const [track, pattern] of ROWS) {
    const at = own.search(pattern);
    if (at >= 0 && (best === null || at < best.at)) best = { track, at };
  }
  return best?.track ?? null;
}
