/** Who says so, in plain words: which guide, the Match, ECFMG, or MatchSheet itself? */
import { GUIDES } from '../guides';

const OWN = 'MatchSheet’s own rule';

/** "G1.ps.avoid, G5.ps.avoid" → "guides Bay Area and Southern California"; the ids stay for whoever looks them up. */
export function Rules({ rule }: { readonly rule: string }) {
  return rule === '' ? null : <small title={rule}>{inWords(rule)}</small>;
}

function inWords(rule: string): string {
  const named = GUIDES.filter(({ id }) => new RegExp(`\\b${id}\\b`).test(rule)).map(({ name }) => name);
  const guides = named.length === 0 ? '' : `${named.length === 1 ? 'guide' : 'guides'} ${named.join(', ')}`;
  if (/\bours\b/.test(rule)) return guides === '' ? OWN : `${OWN}, after the ${guides}`;
  return guides === '' ? rule : `${guides[0]?.toUpperCase()}${guides.slice(1)}`;
}
