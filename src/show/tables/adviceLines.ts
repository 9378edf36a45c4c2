/** How is advice shown: one line a piece, the rest folded into one line that says how to get it, and what waits for an answer? */
import type { AdviceGiven, AdviceSaid } from '../../domain/advice/advice';

/** A line of the next steps: domain, have, target, gap, do, rule. */
export interface StepLine {
  readonly domain: string;
  readonly have: string;
  readonly target: string;
  readonly gap: string;
  readonly act: string;
  readonly rule: string;
}

export const adviceLine = ({ group, have, says, act, rules }: AdviceSaid): StepLine => ({
  domain: group,
  have,
  target: says,
  gap: '',
  act,
  rule: rules.join(', '),
});

/** All of it, what matters now first, then what it waits for. */
export const adviceLines = ({ now, more, waiting }: AdviceGiven): StepLine[] => [
  ...[...now, ...more].map(adviceLine),
  ...waitingLines(waiting),
];

/** Groups with their counts: "Letters 4". */
export function foldedLines({ more, waiting }: AdviceGiven): StepLine[] {
  const groups = [...new Set(more.map(({ group }) => group))];
  const counted = groups.map((group) => `${group} ${more.filter((row) => row.group === group).length}`).join(', ');
  return [
    ...(more.length === 0
      ? []
      : [told('More', `${more.length} more: ${counted}. Add "all" to the formula, or one name, such as "${groups.at(0)}".`)]),
    ...waitingLines(waiting),
  ];
}

const ASKED = 4;

/** What stays unsaid because PROFILE or the list does not tell. */
export const waitingLines = ({ count, asks }: AdviceGiven['waiting']): StepLine[] =>
  count === 0
    ? []
    : [
        told(
          'Not said',
          `${count} more ${count === 1 ? 'piece' : 'pieces'} of advice depend${count === 1 ? 's' : ''} on what PROFILE does not say: ${asks.slice(0, ASKED).join(', ')}${asks.length > ASKED ? ' …' : ''}.`,
        ),
      ];

const told = (domain: string, act: string): StepLine => ({ domain, have: '', target: '', gap: '', act, rule: '' });
