/** Which verdicts on a visa does the second reader support? The others become questions: their words are known, but not in this arrangement. */
import { OPINIONS } from '../../../data/lexicon/opinions';
import type { VisaPolicy } from '../../../domain/visaPolicy';
import type { Asked } from '../../language/marks';
import { likelihoodOf } from '../../language/secondOpinion';
import { isSure } from '../../language/sureness';
import { type Element, elementsOf } from '../../language/tokens';
import { BOTH } from './findings';
import { isPlain, sentencesOf } from './plainCell';
import { NOT_SAID } from './visaCondition';

const OTHER = { j1: 'h1b', h1b: 'j1' } as const;

/** A yes or a no to one kind, as it is put to the second reader. */
export const askedOfKind = (own: 'j1' | 'h1b', answer: 'yes' | 'no'): Asked => ({
  isOwn: ({ is }) => is === own,
  isOther: ({ is }) => is === OTHER[own],
  answer,
});

interface BorneOut {
  readonly policy: VisaPolicy;
  /** The words of what was doubted; null where nothing was. */
  readonly doubted: string | null;
}

/** The policy without the definite verdicts that stand in an arrangement of words in which labelled cells seldom gave them. */
export function borneOut(policy: VisaPolicy, head: string, elements: readonly Element[], isUnread: boolean): BorneOut {
  const definite = BOTH.flatMap((kind) => {
    const { says } = policy[kind];
    return says === 'yes' || says === 'no' ? [{ kind, asked: askedOfKind(kind, says) }] : [];
  });
  if (definite.length === 0) return { policy, doubted: null };
  const isPlainOf = (kinds: typeof definite, own: readonly Element[]): boolean =>
    isPlain(
      own,
      kinds.map(({ kind }) => policy[kind].says),
    );
  if (isPlainOf(definite, elements)) return { policy, doubted: null };
  const entangled = definite.filter((one) => !isPlainOf([one], sentencesOf(one.asked, elements)));
  const header = elementsOf(head, 'visa');
  const isOpposed = definite.length > 1 && policy.j1.says !== policy.h1b.says;
  const isOpen = ({ asked }: { readonly asked: Asked }): boolean =>
    !isSure('visa', likelihoodOf('visa', OPINIONS.visa, header, elements, asked), elements, { isUnread, isOpposed });
  // Where both kinds get one answer, it is understood of both or of neither.
  const doubted = entangled.filter((one) => (isOpposed ? isOpen(one) : entangled.some(isOpen))).map(({ kind }) => kind);
  const [first] = doubted;
  if (first === undefined) return { policy, doubted: null };
  return {
    policy: { ...policy, ...Object.fromEntries(doubted.map((kind) => [kind, NOT_SAID])) },
    doubted: policy[first].words,
  };
}
