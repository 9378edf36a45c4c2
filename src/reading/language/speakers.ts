/** Who says a statement, and whose word counts where two contradict each other? The program's own people outweigh a website, a list or a friend. */

import { wordSet } from '../text/wordSet';
import { holdsOnly } from './holding';
import type { Element } from './tokens';

export interface Speaker {
  /** The word that names him: "site", "pc", "amna". */
  readonly name: string;
  /** He speaks for the program: its people, and what they write or say to one applicant. */
  readonly isProgram: boolean;
}

const PROGRAM: ReadonlySet<string> = wordSet(
  "coordinator coordinators cordinator coordinater co-ordinator coodinator coordintor cordinater coord pc pcs administrator manager secretary receptionist admin pd pds apd apds director directors chair chairman chairperson chairwoman chief chiefs interviewer assistant email emails e-mail mail mails reply replied phone call réponse respuesta correo coordenadora i'm",
);
/** Who or what can speak; the other sources are verbs ("says", "told", "per"). */
const WRITTEN: ReadonlySet<string> = wordSet(
  'website websites webpage web page pages homepage site sites online faq faqs brochure handbook pdf freida frieda list lists listing spreadsheet sheet reddit forum telegram facebook whatsapp sdn doximity matcharesident imgprep discord blog thread friend resident residents página seller',
);

/** The speaker whom a word names, before a colon or at the head of a clause. */
export const speakerNamed = ({ form }: Element): Speaker => ({ name: form, isProgram: PROGRAM.has(form) });

/** "The coordinator said …", "per website …": the source that a clause opens with. */
export function openingSpeaker(all: readonly Element[]): Speaker | null {
  const elements = all[1]?.form === ':' ? all.slice(2) : all;
  // "They said", "program told me": the program itself speaks.
  const [first, next] = elements;
  if (first?.is === 'subject' && next !== undefined && SAID.has(next.form)) return { name: first.form, isProgram: true };
  const source = elements.slice(0, OPENING).find(({ is, form }) => is === 'source' && (PROGRAM.has(form) || WRITTEN.has(form)));
  if (source === undefined) return somebody(elements);
  // "The coordinator can tell you more": who may answer has not answered.
  return OFFERS.has(elements[elements.indexOf(source) + 1]?.form ?? '') ? null : speakerNamed(source);
}
const OFFERS: ReadonlySet<string> = wordSet('can could will would may might');

/** "230 (reddit)", "no failures, says a forum", "8 according to another": the source that a clause closes with. */
export function closingSpeaker(elements: readonly Element[]): Speaker | null {
  const last = elements.length - 1;
  let from = last;
  if (elements[last]?.form === ')') while (from > 0 && elements[from]?.form !== '(') from -= 1;
  else {
    from = last + 1;
    for (let at = last; at > 0 && at >= last - OPENING && from > last; at -= 1)
      if (BEHIND.has(elements[at]?.form ?? '')) from = at;
    // "…, the PD says".
    if (from === last)
      while (elements[from - 1] !== undefined && WHO.has(elements[from - 1]?.is ?? '') && last - from < OPENING) from -= 1;
  }
  const named = elements.slice(from, last + 1);
  if (from === 0 || !named.every(({ is, form }) => WHO.has(is) || BESIDE.has(is) || TOLD_BY.has(form))) return null;
  const who = named.find(({ is, form }) => is === 'source' && (PROGRAM.has(form) || WRITTEN.has(form)));
  if (who !== undefined) return speakerNamed(who);
  const isTold = named.some(({ form }) => BEHIND.has(form));
  return isTold ? { name: named.map(({ form }) => form).join(' '), isProgram: false } : null;
}
const BEHIND: ReadonlySet<string> = new Set(['says', 'said', 'say', 'according to', 'per', 'via', 'told']);
const BESIDE: ReadonlySet<string> = wordSet('sign date yearno now past');
/** "10 (told by the PC)". */
const TOLD_BY: ReadonlySet<string> = wordSet('by from');

/** Whose word counts more: the program's people, its own pages, nobody named, others. */
export const rankOf = (speaker: Speaker | null): number =>
  speaker === null ? 1 : speaker.isProgram ? 3 : PAGES.has(speaker.name) ? 2 : 0;
const PAGES: ReadonlySet<string> = wordSet(
  'website websites webpage web page pages homepage site sites faq faqs brochure handbook pdf página',
);

/** "A resident says yes, another one says no": whoever they are, they are two. */
function somebody(elements: readonly Element[]): Speaker | null {
  const says = elements.slice(0, OPENING + 1).findIndex(({ is, form }) => is === 'source' && SAYS.has(form));
  const who = elements.slice(0, Math.max(0, says));
  if (!holdsOnly(who, WHO)) return null;
  const name = who
    .map(({ form }) => form)
    .filter((form) => !ARTICLES.has(form))
    .join(' ');
  return name === '' ? null : { name, isProgram: false };
}
const SAYS: ReadonlySet<string> = wordSet('says say said claims claim told tells swears');
const WHO: ReadonlySet<string> = wordSet('filler number people roster unknown name all source');
/** "She said" goes on with whoever spoke before. */
const ARTICLES: ReadonlySet<string> = wordSet('a an the my that but and he she it also');
/** Who speaks without a name. */
export const ANYBODY: ReadonlySet<string> = wordSet(
  'another other others someone somebody one two some people everyone nobody many few',
);
const OPENING = 3;
const SAID: ReadonlySet<string> = wordSet('said told says say replied answered confirmed wrote');

/**
 * What counts of what several speakers say: the program's own people's word where another is named beside them; nothing where two
 * others differ. `isSame` tells whether two agree.
 */
export function trusted<Said extends { readonly speaker: Speaker | null }>(
  said: readonly Said[],
  isSame: (one: Said, other: Said) => boolean,
): readonly Said[] {
  const program = said.filter(({ speaker }) => speaker?.isProgram);
  const own = program.length > 0 ? program : said;
  const named = own.filter(({ speaker }) => speaker !== null);
  const [first] = named;
  if (first === undefined) return own;
  return named.some((one) => one.speaker?.name !== first.speaker?.name && !isSame(one, first)) ? [] : own;
}
