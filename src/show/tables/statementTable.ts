/** How are the findings of a statement shown: finding, weight, the words quoted and who says so; one row where nothing is found? */
import type { StatementCheck } from '../../domain/statement/checkStatement';
import { cut } from '../limits';

type Line = [finding: string, weight: string, words: string, rule: string];

const LONGEST_QUOTE = 160;
const LOOKED_AT: Readonly<Record<StatementCheck['kind'], string>> = {
  statement:
    'Nothing found. Checked: length and share of the scores, tone, order, future, region, facts against PROFILE, program, guides’ sentences.',
  'about scores': 'Nothing found. Checked: length, blame, apology, drama, evidence, facts against PROFILE, guides’ sentences.',
  excerpt:
    'Nothing found. Checked: facts against PROFILE, program, specialty, guides’ sentences. The text says nothing about scores.',
};

export const showStatement = ({ kind, findings }: StatementCheck): Line[] => [
  ['Finding', 'Weight', 'Words quoted', 'Rule'],
  ...(findings.length === 0
    ? [[LOOKED_AT[kind], '', '', ''] satisfies Line]
    : findings.map(
        ({ says, weight, words, rules }): Line => [
          says,
          weight,
          words === '' ? '' : `“${cut(words, LONGEST_QUOTE)}”`,
          rules.join(', '),
        ],
      )),
];
