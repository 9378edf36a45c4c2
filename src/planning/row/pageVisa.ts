/** What do several sentences of a page say of each visa, where one grants what another refuses or the whole is not understood? */
import type { VisaPolicy } from '../../domain/visaPolicy';
import { type PageSaid, showSaid } from './pageReaders';

const OPEN = { says: 'notSaid', words: '' } as const;

/** @param whole What the sentences say together. @param alone What each says by itself. */
export function visaOfAll(whole: PageSaid, alone: readonly PageSaid[]): PageSaid {
  const { visa } = whole;
  if (visa === null) return whole;
  const each = alone.flatMap((said) => (said.visa === null ? [] : [said.visa]));
  const of = (kind: keyof VisaPolicy): VisaPolicy[keyof VisaPolicy] => {
    const said = each.map((one) => one[kind]).filter(({ says }) => says !== 'notSaid');
    const says = new Set(said.map((one) => one.says));
    if (says.has('yes') && says.has('no')) return OPEN;
    return visa[kind].says === 'notSaid' && says.size === 1 ? (said[0] ?? OPEN) : visa[kind];
  };
  return showSaid({ j1: of('j1'), h1b: of('h1b'), ead: visa.ead });
}
