/** How firmly does a statement ask for US experience, where a denial or a mere length has to be weighed? */
import { holds, holdsAny, placeOf } from '../../language/holding';
import type { Part } from '../../language/scope';
import { type Strength, strengthOf } from '../../language/strength';
import { wordSet } from '../../text/wordSet';
import { OWN } from './ownParts';

/** The strength that a heading or question lends; one that names two ("required / preferred") lends none. */
export function askedBy(topic: readonly Part[]): Strength | null {
  const has = (name: string): boolean => holds(topic, name);
  return has('demand') && has('wish') ? null : strengthOf(topic);
}

/** "No prior experience is required", "not an interview prerequisite", "waived for nobody": what is denied is the need. */
export function withoutNeeds(parts: readonly Part[], isRefused: boolean): Part[] {
  const found = [...parts];
  // "Do you have a minimum requirement? No."
  if (isRefused && parts.some(({ denied }) => denied))
    return found.map((part) => (part.is === 'demand' ? { ...part, is: 'undemanded', denied: true } : part));
  parts.forEach((part, at) => {
    if (!part.denied) return;
    if (part.is === 'undemanded' && WAIVED.has(part.form)) found[at] = { ...part, is: 'demand' };
    const isNeed = part.is === 'undemanded';
    if (!part.deniedAhead || !(OWN.has(part.is) || part.is === 'interview' || isNeed)) return;
    let next = at + 1;
    while (THROUGH.has(parts[next]?.is ?? '')) next += 1;
    const need = parts[next];
    if (need?.is !== 'demand' || need.denied) return;
    if (!isNeed) found[at] = { ...part, denied: false, deniedAhead: false };
    found[next] = { ...need, is: 'undemanded', denied: true };
  });
  // "The requirement of two months was dropped."
  const lifted = found.findIndex(({ is, form, denied }) => is === 'undemanded' && LIFTED.has(form) && !denied);
  return found.map((part, at) => (part.is === 'demand' && at < lifted ? { ...part, is: 'undemanded', denied: true } : part));
}
const LIFTED: ReadonlySet<string> = wordSet('dropped abolished scrapped lifted removed');
const WAIVED: ReadonlySet<string> = wordSet('waived optional voluntary opcional');
const THROUGH: ReadonlySet<string> = wordSet(
  'filler usa plain usce handson subject join obs elsewhere lately past matter unknown',
);

/** The strength of a length: its own piece between commas speaks first, and a demand elsewhere outweighs a wish elsewhere. */
export function strengthNear(length: Part, words: readonly Part[], before: number): Strength | null {
  const all = [...words.slice(0, before), length, ...words.slice(before)];
  const isComma = (part: Part | undefined): boolean => part?.is === 'sign' && (part.form === ',' || part.form === '(');
  let from = before;
  while (from > 0 && !isComma(all[from - 1])) from -= 1;
  let to = before + 1;
  while (to < all.length && !isComma(all[to])) to += 1;
  const own = strengthOf(all.slice(from, to));
  if (own !== null) return own;
  const has = (name: string): boolean => holds(words, name);
  return has('demand') && has('wish') && !has('hedge') ? 'required' : strengthOf(words);
}

/** The strength of a statement without a length: a demand before a comma outweighs the wish behind it ("required, preferably recent"). */
export function strengthIn(parts: readonly Part[]): Strength | null {
  const has = (name: string): boolean => holds(parts, name);
  // "Required until 2024, dropped since".
  const past = parts.findIndex(({ is }, at) => is === 'past' && parts[at + 1]?.is === 'yearno');
  if (past > 0 && holds(parts.slice(0, past), 'demand') && holds(parts.slice(past), 'undemanded')) return 'not required';
  const comma = parts.findIndex((part) => part.is === 'sign' && (part.form === ',' || part.form === '('));
  if (comma > 0) {
    const first = parts.slice(0, comma);
    if (strengthOf(first) === 'required') return 'required';
  }
  // "Yes, but not a must".
  const yes = placeOf(parts, 'affirm');
  const need = placeOf(parts, 'undemanded');
  if (yes >= 0 && need > yes && !has('demand')) return 'preferred';
  // "Only work with patients counts" says what counts.
  if (has('only') && has('consent') && !has('demand') && !has('people') && !has('condition')) return null;
  // "Considered only if they have a US rotation."
  const isOnlyIf = parts.some((part) => part.is === 'condition' && part.form.startsWith('only'));
  if (isOnlyIf && (has('possible') || has('consent')) && has('usce')) return 'required';
  // "Flexible", "depends": asks for nothing by itself.
  return has('hedge') && !has('wish') && !has('demand') && !has('undemanded') ? null : strengthOf(parts);
}

/** An answer that stands alone or before its comma: "yes, any", "no (obs ok)". */
export function answerIn(parts: readonly Part[]): 'yes' | 'no' | null {
  const at = parts.findIndex((part) => part.is !== 'filler' && part.is !== 'sign');
  const lead = parts[at];
  const next = parts[at + 1];
  if (lead === undefined) return null;
  const isNoun = OWN.has(lead.is) && lead.is !== 'obs';
  // "USCE: no", "no USCE".
  if (isNoun && lead.denied) return next === undefined || next.is === 'sign' ? 'no' : null;
  if (isNoun && parts.slice(at + 1).every((part) => part.is === 'affirm' || part.is === 'sign' || part.is === 'usa'))
    return holds(parts, 'affirm') ? 'yes' : null;
  if (next !== undefined && next.is !== 'sign' && next.is !== 'affirm' && next.is !== 'deny') return null;
  return lead.is === 'affirm' ? 'yes' : lead.is === 'deny' ? 'no' : null;
}

/** "Required", "not mandatory", "3 months min": nothing in it could be of another matter. */
export const isRemark = (parts: readonly Part[]): boolean =>
  holds(parts, 'length') || !(holds(parts, 'plain') || holds(parts, 'subject') || holds(parts, 'people'));

/** A length that merely stands there counts as a demand only where every word beside it is known and few of them say anything else. */
export function weakly(unknown: number, words: readonly Part[], months: number): 'required' | 'preferred' | null {
  const content = words.filter((part) => !BESIDE.has(part.is)).length;
  const isNamed = holdsAny(words, OWN);
  if (content > MOST_CONTENT || (months > MOST_UNNAMED && !isNamed)) return null;
  return unknown === 0 ? 'required' : unknown === 1 ? 'preferred' : null;
}
const MOST_CONTENT = 2;
const MOST_UNNAMED = 24;
const BESIDE: ReadonlySet<string> = wordSet(
  'sign filler join usce obs handson usa approx more less lately recency length unknown consent refuse',
);

/** "No USCE, no interview" asks for it; "without USCE considered" and "no USCE needed" do not. */
export function lackingIn(parts: readonly Part[]): 'required' | 'not required' | null {
  const has = (name: string): boolean => holds(parts, name);
  const isNamed = parts.some((part) => OWN.has(part.is) || part.is === 'length');
  // "Nobody gets in without two months", "US experience or no interview".
  if (isNamed && parts.filter((part) => part.is === 'deny').length > 1 && parts.some(({ form }) => form === 'without'))
    return 'required';
  if (isNamed && parts.some((part, at) => part.is === 'join' && parts[at + 1]?.denied && NEEDS.has(parts[at + 1]?.is ?? '')))
    return 'required';
  const isLacking =
    parts.some((part) => part.is === 'usce' && part.denied) || (holds(parts, 'length') && (has('less') || has('deny')));
  if (!isLacking) return null;
  if (has('refuse') || has('offside') || parts.some((part) => part.denied && GIVEN.has(part.is))) return 'required';
  if (!parts.some((part) => part.is === 'usce' && part.denied)) return null;
  return has('consent') || has('possible') || has('demand') ? 'not required' : null;
}
const NEEDS: ReadonlySet<string> = wordSet('interview matter');
const GIVEN: ReadonlySet<string> = wordSet('interview matter gives');
