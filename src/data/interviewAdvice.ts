/** What do the guides and the Match's rules say of an interview, each line with its source? In our own words. */
import type { RuleId } from '../domain/ruleId';

interface AdviceLine {
  readonly says: string;
  /** Of the guide that says it; null where `source` does. */
  readonly rule: RuleId | null;
  readonly source: string;
}

const guide = (rule: RuleId, says: string): AdviceLine => ({ says, rule, source: '' });
const told = (source: string, says: string): AdviceLine => ({ says, rule: null, source });
const CONDUCT = 'NRMP interview policy';

/** The last part alone is of use once the interview is over. */
export const INTERVIEW_ADVICE: readonly { readonly title: string; readonly lines: readonly AdviceLine[] }[] = [
  {
    title: 'Be ready for',
    lines: [
      guide('G4.int.questions', 'Why this program, how do you fit its community, and what does an international graduate bring?'),
      guide('G5.int.cases', 'One case each: something you took charge of, a misunderstanding you solved, feedback you acted on.'),
      guide('G3.one', 'The one sentence in which the director should remember you.'),
      told('ours', 'Story checks what you would say, and keeps none of it.'),
    ],
  },
  {
    title: 'If they ask about scores',
    lines: [
      guide('G1.int', 'Short and honest, never defensive: one or two causes, what changed, evidence.'),
      guide('G2.int', 'The fact, its context in a sentence or two, what changed, evidence, and where you go from here.'),
      guide('G4.int', 'Short and confident, blaming nobody; then how you handle stress, organize your work, work in a team.'),
      guide('G5.int', 'Three parts: own it, a little context, growth with evidence.'),
    ],
  },
  {
    title: 'Your answer',
    lines: [
      told(CONDUCT, 'You have at least 48 hours to answer an offer, and there are never more offers than places.'),
      told('ours', 'Never accept two on one day. Decline what you will not attend one to two weeks ahead.'),
    ],
  },
  {
    title: 'There and after',
    lines: [
      told(
        'NRMP policy and FAQs',
        'They may not ask where else you interview or how you will rank. You may say so, and need not.',
      ),
      told('ours', 'The same day: write down what you liked, with 1 to 10 under Liked. RANK_CHECK reads it.'),
    ],
  },
];
