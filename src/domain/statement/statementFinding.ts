/** What can be found in a statement, how much does it weigh, and in which sentence is it said? `{name}` is a gap for what it quotes. */
import type { GapsIn } from '../reasonCode';
import type { RuleId, Source } from '../ruleId';

export type Weight = 'major' | 'minor' | 'note';

const SAYS = {
  // False or misdirected.
  contradiction: 'PROFILE says otherwise: {profile}. One of the two is wrong.',
  'wrong-program': 'It is written to {named}, but the program is {program}.',
  'wrong-specialty': 'It talks about {named}, but the application is for {own}.',
  'wrong-region': 'It sees your future in {named}, but the program is in {place}.',
  copied: 'A run of words matches a published guide. Say it in your own words: other applicants copy it too.',
  'like-a-guide': 'Seven words in a row also appear in a published guide. If the phrase is your own, keep it.',
  // About scores.
  'too-long': '{count} sentences on your scores. {limit}',
  'four-sentences': 'Four sentences on your scores. {limit}',
  share: '{share}% of the statement is about scores. The guide allows 10-15%.',
  blame: 'It blames someone or something else. You may name a circumstance, but own the result.',
  apology: 'It apologizes. State the fact and what you changed; nobody has to forgive a score.',
  'one-regret': 'A word of regret. The fact and what you changed say more.',
  drama: 'It dwells on how bad it felt. Leave the feeling out: fact, cause, change, evidence.',
  'no-evidence': 'No evidence follows: say what you have done since, with whom, with what result.',
  'not-told':
    'PROFILE has a failed attempt that the text does not mention. Silence may read as denial: give it one short paragraph.',
  'not-told-here': 'PROFILE has a failed attempt that this passage on scores leaves out.',
  'no-close': 'It does not look ahead. End with where you go from here.',
  // The whole.
  'scores-first': 'It opens with scores. Why you want this work comes first.',
  'no-future': 'No clear future: where and how will you practice?',
  'no-region': 'No paragraph ties you to {place}: say what keeps you there, with facts.',
  'no-place': 'No paragraph ties you to a region. Programs ask why you would stay.',
} as const;

type StatementCode = keyof typeof SAYS;

const WEIGHTS: Readonly<Record<StatementCode, Weight>> = {
  contradiction: 'major',
  'wrong-program': 'major',
  'wrong-specialty': 'major',
  'wrong-region': 'minor',
  copied: 'minor',
  'like-a-guide': 'note',
  'too-long': 'minor',
  'four-sentences': 'note',
  share: 'minor',
  blame: 'minor',
  apology: 'minor',
  'one-regret': 'note',
  drama: 'minor',
  'no-evidence': 'minor',
  'not-told': 'minor',
  'not-told-here': 'note',
  'no-close': 'note',
  'scores-first': 'minor',
  'no-future': 'minor',
  'no-region': 'minor',
  'no-place': 'note',
};

export interface StatementFinding {
  readonly code: StatementCode;
  readonly weight: Weight;
  readonly says: string;
  /** Of the text; '' where nothing stands there to quote. */
  readonly words: string;
  readonly rules: readonly (RuleId | Source)[];
}

/** @param words What is quoted of the text. */
export function statementFinding<Code extends StatementCode>(
  code: Code,
  rules: readonly Source[],
  words: string,
  values: Readonly<Record<GapsIn<(typeof SAYS)[Code]>, string | number>>,
): StatementFinding {
  const given: Readonly<Record<string, string | number>> = values;
  const says = SAYS[code].replace(/\{(\w+)\}/g, (gap, name: string) => String(given[name] ?? gap));
  return { code, weight: WEIGHTS[code], says, words, rules };
}
