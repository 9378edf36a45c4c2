/** Which words, by their spelling or their class, change what a state's word says in a piece? Closed lists alone. */
import { wordSet } from '../../text/wordSet';
import { DAYS } from './names';

/** "Don't apply unless …". */
export const BUT_IF: ReadonlySet<string> = wordSet('unless until till if before without sin sem sans ohne');
/** Who did it. */
export const BY: ReadonlySet<string> = wordSet('by from por par von pelo pela');
export const FOR: ReadonlySet<string> = wordSet('for para pour für');
/** "Invited, date 12/4": the day behind is the interview's. */
export const APPOINTS: ReadonlySet<string> = new Set([...FOR, 'termin', 'date', 'slot', 'fecha', 'data']);
/** "No date yet": what an invitation may still lack. */
export const NO_DAY: ReadonlySet<string> = wordSet('date day slot spot time fecha data jour termin dates slots');
/** "Signal this one" is a task. */
export const POINTING: ReadonlySet<string> = wordSet('this it them these');
/** What may be said of an exam, a rotation or a visa as well. */
export const OF_MATTER: ReadonlySet<string> = wordSet(
  'state:applied state:booked state:rejected state:invited noun:invited state:silent state:withdrawn answer given done',
);
/** "Rejection rate", "interview slots": the word behind is what is spoken of. */
export const HEADS: ReadonlySet<string> = wordSet('unknown matter plain score info typical limit cycle answer ask');
export const LETTER = /^(?:lor|letter)s?$/;
export const CHOSE = /^(?:picked|chose|chosen)$/;
export const ASK: ReadonlySet<string> = wordSet('ask demander preguntar perguntar');
export const PAST = /^(?!to be).*(?:ed|ado|ada|é|ée)$/;
/** "A cancelled slot" is free again. */
export const SLOT: ReadonlySet<string> = wordSet('slot spot date one');
/** "She said no H-1B" speaks of visas. */
export const OF_POLICY: ReadonlySet<string> = wordSet('visa j1 h1b someone');
/** "Ranked by mistake" praises nobody. */
export const SELF_DONE: ReadonlySet<string> = wordSet('mistake error accident me');
export const PLACE: ReadonlySet<string> = wordSet('number ordinal cert top');
export const PLACES: ReadonlySet<string> = new Set(['last', 'bottom', 'certified']);
export const IN: ReadonlySet<string> = wordSet('on onto in per en em no na sur dans auf im sa mein pe nella у в u tu');
export const OTHER_LISTS: ReadonlySet<string> = wordSet('source name place unknown region plain country');
/** Beside a place on a list: "rank kiya #3". */
export const BESIDE_PLACE: ReadonlySet<string> = wordSet('sign filler cert done');
export const COME: ReadonlySet<string> = wordSet('aaya aya aayi came received recd got reçu recibido recebi erhalten bekommen');
/** Beside what has not come: "kuch nahi aaya". */
export const NOTHING: ReadonlySet<string> = new Set(['given', 'deny', 'filler', 'yet', 'now', 'self', 'sign', ...DAYS]);
