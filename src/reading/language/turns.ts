/** Whose turn is it where a name and a colon stand before what is said: "PC: yes", "Q: …", "Amna: …"? */
import { elementAt } from '../../domain/elementAt';
import { wordSet } from '../text/wordSet';
import { CORRECTS } from './clauseCuts';
import { ANYBODY, type Speaker, speakerNamed } from './speakers';
import type { Element } from './tokens';
import { isMyth } from './untrue';

/** From where on who speaks; nobody is named for "Q:" and "A:". */
interface Turn {
  readonly at: number;
  readonly speaker: Speaker | null;
}

/** "Q: …", "A: …", "PC: yes", "Amna: …": who speaks is no part of what is said. */
export function withoutSpeakers(elements: readonly Element[]): {
  readonly kept: readonly Element[];
  readonly turns: readonly Turn[];
} {
  const turns: Turn[] = [];
  if (!elements.some((element) => element.is === 'sign' && element.form === ':')) return { kept: elements, turns };
  const kept: Element[] = [];
  elements.forEach((element, at) => {
    if (element.is === 'sign' && element.form === ':' && at > 0) {
      // "Coordinator 2026: yes", "list (2021): no".
      const date = elements[at - 1]?.form === ')' && elements[at - 3]?.form === '(' ? at - 2 : at - 1;
      const who = date === at - 1 ? at - 2 : at - 4;
      const isDated = DATES.has(elements[date]?.is ?? '') && elements[who]?.is === 'source';
      const named = isDated ? who : at - 1;
      const before = elementAt(elements, named);
      const isNamed =
        (before.is === 'source' && !isMyth(before)) || (before.is === 'unknown' && !CORRECTS.has(before.form) && !isMyth(before));
      // "J-1: yes, other: no": a kind of its own.
      if (OTHER.test(before.form) && elements.some(({ is }, place) => KINDS.has(is) && elements[place + 1]?.form === ':'))
        kept[kept.length - 1] = { ...before, is: 'othervisa' };
      const isSpeaker =
        isNamed ||
        before.is === 'subject' ||
        SIDES.has(before.form) ||
        (ANYBODY.has(before.form) && kept[kept.length - 1] === before);
      // "One resident: yes. Another: no."
      const isOneOf = before.form === 'resident' && ONE.has(elements[named - 1]?.form ?? '');
      const opens = named === 0 || elements[named - 1]?.is === 'sign' || isOneOf;
      const next = elements[at + 1];
      if ((isSpeaker || isOneOf) && opens && next !== undefined && !(next.is === 'sign' && next.form === '\n')) {
        kept.pop();
        if (isOneOf) kept.pop();
        if (isDated) kept.length -= at - 1 - who;
        turns.push({
          at: before.at,
          speaker: (isNamed || isOneOf || ANYBODY.has(before.form)) && !SIDES.has(before.form) ? speakerNamed(before) : null,
        });
        // A new speaker begins a new sentence.
        kept.push({ ...element, form: ';' });
        return;
      }
    }
    kept.push(element);
  });
  return { kept, turns };
}
const OTHER = /^others?$/;
const KINDS: ReadonlySet<string> = wordSet('j1 h1b');
const ONE: ReadonlySet<string> = wordSet('a one another');
const DATES: ReadonlySet<string> = wordSet('yearno date now');
const SIDES: ReadonlySet<string> = wordSet('q a answer question');
