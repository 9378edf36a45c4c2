/** What does a sign or an address say? */
import { elementAt } from '../../domain/elementAt';
import type { Token } from '../text/scan';
import { element, isDash, isWord, type Step, step } from './element';

/** A happy and a sad face: each ends a sentence, and answers behind the name of a visa. */
export const FACES: Readonly<Record<string, 'affirm' | 'deny'>> = { '☺': 'affirm', '☹': 'deny' };
const FACE_OF: Readonly<Record<string, string>> = { '(': '☹', ')': '☺' };

/** Comparisons of two characters, and signs as they are. */
export function typedSign(tokens: readonly Token[], at: number): Step {
  const token = elementAt(tokens, at);
  const after = tokens[at + 1];
  if ((token.form === '>' || token.form === '<') && after?.form === '=' && after.glued) {
    return step(element(token.form === '>' ? 'more' : 'less', token, after, `${token.form}=`), at + 2);
  }
  if ((token.form === '-' || token.form === '=') && after?.form === '>' && after.glued)
    return step(element('sign', token, after, '→'), at + 2);
  if (token.form === '>' || token.form === '≥') return step(element('more', token, token, token.form), at + 1);
  if (token.form === '<' || token.form === '≤') return step(element('less', token, token, token.form), at + 1);
  if (token.form === '~' || token.form === '≈') return step(element('approx', token, token, token.form), at + 1);
  // "N :(": a face ends what was said.
  const behind = tokens[at + 2];
  const face = token.form === ':' && after?.glued ? FACE_OF[after.form] : undefined;
  if (face !== undefined && after !== undefined && (behind?.glued !== true || behind.sort === 'line'))
    return step(element('sign', token, after, face), at + 2);
  if (token.sort === 'line') return step(element('sign', token, token, '\n'), at + 1);
  if (isDash(token) && isAlone(tokens[at - 1], true) && isAlone(after, false))
    return step(element('silence', token, token, '-'), at + 1);
  if (token.form === '☐') return step(element('unticked', token, token, '☐'), at + 1);
  if (token.form === '[' || token.form === '(') {
    const isX = isWord(after, 'x') && tokens[at + 2]?.form === (token.form === '[' ? ']' : ')');
    if (isX) return step(element('affirm', token, elementAt(tokens, at + 2), '✓'), at + 3);
    if (token.form === '[' && after?.form === ']') return step(element('unticked', token, after, '☐'), at + 2);
  }
  if (token.form === '+' && at === 0 && after?.sort !== 'number') return step(element('affirm', token, token, '+'), at + 1);
  if (token.form === '✓') return step(element('affirm', token, token, '✓'), at + 1);
  if (token.form === '✗') return step(element('deny', token, token, '✗'), at + 1);
  if (token.form === '⚠') return step(element('hedge', token, token, '⚠'), at + 1);
  if (token.form === '🤷') return step(element('silence', token, token, '🤷'), at + 1);
  return step(element('sign', token, token, token.form), at + 1);
}

/** A dash between a colon and an end stands for nothing known. */
const isAlone = (token: Token | undefined, isBefore: boolean): boolean =>
  token === undefined ||
  token.sort === 'line' ||
  (token.sort === 'sign' && (isBefore ? ':|/' : ';,.|/').includes(token.form) && token.form !== '');

/** An address says nothing; its words are passed over. */
export function address(tokens: readonly Token[], at: number): Step {
  let next = at + 1;
  while (next < tokens.length && tokens[next]?.glued && tokens[next]?.sort !== 'line') next += 1;
  return step(element('filler', elementAt(tokens, at), elementAt(tokens, next - 1), 'address'), next);
}
