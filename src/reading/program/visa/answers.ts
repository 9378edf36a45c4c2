/** What do bare answers say: "Y/N" under "J1/H1B", "zero H-1Bs", "✔ site ✘ pc"? */

import type { Statement } from '../../language/dialogue';
import { placeOf } from '../../language/holding';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { BOTH, type Findings } from './findings';
import { isVisaWord } from './nouns';
import type { Verdict } from './verdict';

/** A denial that stands behind its kind ("J-1 no H-1B yes") is that kind's answer. */
export const isAnswer = (parts: readonly Element[], at: number): boolean => {
  let before = at - 1;
  while (
    parts[before]?.is === 'sign' &&
    (parts[before]?.form === ':' || parts[before]?.form === '-' || parts[before]?.form === '=')
  )
    before -= 1;
  // "J-1 accepted Yes H-1B accepted No F-1 …": a table that lost its lines.
  if (parts[before]?.is === 'consent') before -= 1;
  const kind = parts[before];
  const next = parts[at + 1];
  if (kind === undefined || !(kind.is === 'j1' || kind.is === 'h1b') || next === undefined) return false;
  if (!isVisaWord(next)) return false;
  const after = parts[at + 2];
  return after !== undefined && (after.is === 'affirm' || after.is === 'consent' || after.is === 'deny' || after.is === 'hedge');
};

/** "Yes — yes — no", "✔ site ✘ pc": answers in a row that differ say nothing. */
export function withoutContradiction(parts: readonly Element[]): readonly Element[] {
  let before = -1;
  const open = new Set<number>();
  parts.forEach((part, at) => {
    const isAnswer = part.is === 'affirm' || (part.is === 'deny' && ENDS_ANSWER.has(parts[at + 1]?.is ?? 'sign'));
    if (isAnswer) {
      if (before >= 0 && before < at - 1 && parts[before]?.is !== part.is) open.add(before).add(at);
      before = at;
    } else if (!ENDS_ANSWER.has(part.is)) before = -1;
  });
  return open.size === 0 ? parts : parts.map((part, at) => (open.has(at) ? { ...part, is: 'unticked' } : part));
}
const ENDS_ANSWER: ReadonlySet<string> = wordSet('sign source date yearno');

/** "Zero H-1Bs" is a no, "J-1 100 %" and "J-1 everyone" a yes, "may be H-1B" a perhaps, "H-1B –" nothing. */
export const withNone = (parts: readonly Element[]): readonly Element[] =>
  parts.map((part, at) => {
    const next = parts[at + 1];
    const isCounted = part.is === 'number' ? isVisaWord(next) : part.is === 'percent' && isVisaWord(parts[at - 1]);
    if (isCounted && part.value === 0) return { ...part, is: 'deny', form: 'no' };
    // "J1=1, H1B=0".
    const isFlag = part.is === 'number' && part.value <= 1 && parts[at - 1]?.form === '=' && isVisaWord(parts[at - 2]);
    if (isFlag) return { ...part, is: part.value === 1 ? 'affirm' : 'deny' };
    if (part.form === 'may' && next?.form === 'be' && isVisaWord(parts[at + 2])) return { ...part, is: 'hedge' };
    if (!isVisaWord(parts[at - 1]) || (next !== undefined && next.is !== 'sign')) return part;
    if ((part.is === 'percent' && part.value === 100) || EVERYONE.has(part.form)) return { ...part, is: 'affirm' };
    return DASH.test(part.form) && !part.glued && next === undefined ? { ...part, is: 'silence' } : part;
  });
const EVERYONE: ReadonlySet<string> = wordSet('everyone everybody anyone anybody');
const DASH = /^[–—]$/;

/** "Y/N" under "J1/H1B": two answers in the order of the header's two kinds. */
export function readPair(statements: readonly Statement[], text: string, findings: Findings): boolean {
  const [only] = statements;
  const cut = only?.parts.findIndex(({ is }) => is === 'sign') ?? -1;
  if (only === undefined || statements.length > 1 || cut < 1) return false;
  const kinds = only.topic.filter((element) => element.is === 'j1' || element.is === 'h1b');
  const verdicts = [only.parts.slice(0, cut), only.parts.slice(cut + 1)].map((side) =>
    // "Ok / not ok".
    verdictOfMark(
      side.length === 2 && side[0]?.is === 'deny' && side[1]?.is === 'affirm' ? side[0] : side.length === 1 ? side[0] : undefined,
    ),
  );
  if (kinds.length !== 2 || kinds[0]?.is === kinds[1]?.is || verdicts.some((verdict) => verdict === null)) return false;
  for (const kind of BOTH) {
    const verdict = verdicts[placeOf(kinds, kind)] ?? 'not said';
    findings.add(kind, { verdict, weight: 'said', words: text });
  }
  return true;
}

const verdictOfMark = (element: Element | undefined): Verdict | null =>
  element?.is === 'affirm' || element?.value === 1 || element?.form === 'y'
    ? 'yes'
    : element?.is === 'deny' || element?.value === 0 || element?.form === 'n'
      ? 'no'
      : element?.is === 'hedge'
        ? 'if'
        : element?.is === 'silence'
          ? 'not said'
          : null;
