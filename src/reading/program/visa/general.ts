/** What follows for kinds that a verdict does not name: visas in general, "only", an exception, a status? */
import { elementAt } from '../../../domain/elementAt';
import { holds } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { VERDICTS } from './carries';
import { BOTH, type Findings, isKindName } from './findings';
import type { Stretch } from './stretches';
import type { VisaColumn } from './topic';
import type { Judged, Verdict, Weight } from './verdict';

/** "All visas", "any visa ok". */
const isEveryVisa = (stretch: Stretch): boolean =>
  stretch.words.every((part) => part.is === 'all' || part.is === 'filler' || part.is === 'sign');

/** "Any type of visa", beside "all applicants". */
function isOfVisas({ words, kinds }: Stretch, at: number): boolean {
  const from = elementAt(words, at).at;
  const noun = kinds.find((kind) => kind.at > from)?.at ?? -1;
  return noun >= 0 && words.every((part) => part.at <= from || part.at > noun || part.is === 'plain' || part.is === 'filler');
}
const isPerson = ({ is }: Part): boolean => is === 'people' || is === 'roster';

/** "We give no advice on immigration": the verdict is of a noun before the visa. */
function isOfItsMatter({ words, kinds }: Stretch): boolean {
  const first = Math.min(...kinds.map((kind) => kind.at));
  const ahead = words.filter((part) => part.at < first);
  const verdict = ahead.findIndex((part) => part.is === 'refuse' || part.is === 'deny' || part.is === 'consent');
  const matter = ahead.findIndex((part) => part.is === 'matter' || part.is === 'letter');
  return verdict >= 0 && matter > verdict;
}

/** What is said of "visas" or "sponsorship" without a kind: a refusal closes both, a consent names none. */
export function readGeneral(
  stretch: Stretch,
  verdict: Verdict,
  only: boolean,
  column: VisaColumn,
  words: string,
  findings: Findings,
): void {
  if (isOfItsMatter(stretch)) return;
  const isRest = stretch.words.some(
    (part) => part.form === 'other' || part.form === 'others' || part.form.startsWith('no other'),
  );
  if (isRest) {
    const refuses = verdict === 'no' || only;
    for (const kind of BOTH)
      if (refuses && findings.said[kind].length === 0 && !findings.lastKinds.includes(kind))
        findings.add(kind, { verdict: 'no', weight: 'said', words });
    return;
  }
  if (verdict === 'yes') {
    if (
      !isEveryVisa(stretch) &&
      !stretch.words.some((part) => part.is === 'consent' || part.is === 'affirm' || part.is === 'unlimited')
    )
      return;
    if (column !== 'visa') findings.add(column, { verdict, weight: 'said', words });
    else if (
      stretch.words.some(
        (part, at) =>
          part.is === 'all' && stretch.words[at + 1]?.is !== 'year' && (isOfVisas(stretch, at) || !stretch.words.some(isPerson)),
      )
    )
      for (const kind of BOTH) findings.add(kind, { verdict, weight: 'general', words });
    return;
  }
  if (verdict === 'not said' || (verdict === 'if' && isConditionItself(stretch))) return;
  const kinds = column === 'visa' ? BOTH : ([column] as const);
  for (const kind of kinds) findings.add(kind, { verdict, weight: column === 'visa' ? 'general' : 'said', words });
}

/** "Appointment is contingent upon maintaining a valid visa": what the trainee must have binds no sponsorship. */
function isConditionItself({ words, kinds }: Stretch): boolean {
  const first = Math.min(...kinds.map(({ at }) => at));
  const at = words.findIndex((part) => part.at < first && (part.is === 'condition' || part.form === 'depends'));
  return at > 1 && !words.slice(0, at).some(({ is }) => SPONSORS.has(is));
}
const SPONSORS: ReadonlySet<string> = wordSet('hedge possible refuse deny');

/** "Must be US citizens or permanent residents", "green card only": whoever needs a visa or has a permit is out; "authorized to work" takes a permit. */
export const closesToStatus = (stretch: Stretch, { only, verdict }: Judged): boolean =>
  verdict !== 'no' &&
  stretch.kinds.some((kind) => kind.is === 'status' || kind.is === 'ead') &&
  !stretch.kinds.some((kind) => kind.denied) &&
  (only || stretch.words.some((part) => part.is === 'demand' && isOfStatus(stretch, part))) &&
  !stretch.words.some((part) => (part.is === 'condition' && !part.form.startsWith('already')) || part.is === 'undemanded');

/** "Must be a citizen", "citizenship required"; "a valid EAD must be shown" only says what to bring. */
const isOfStatus = ({ kinds }: Stretch, { at, form }: Part): boolean =>
  kinds.some((kind) => kind.at < 0 || at < 0 || at < kind.at) || !MUST.test(form);
const MUST = /^(?:must|shall|has to|have to|needs to|need to)$/;

export function closeRest(named: ReadonlySet<string>, takesPermits: boolean, words: string, findings: Findings): void {
  for (const kind of BOTH) if (!named.has(kind)) findings.add(kind, { verdict: 'no', weight: 'said', words });
  if (!named.has('ead')) findings.add('ead', { verdict: takesPermits ? 'yes' : 'no', weight: 'said', words });
}

/** A status that any work permit gives. */
export const isPermit = (stretch: Stretch): boolean =>
  stretch.kinds.some((kind) => kind.is === 'status' && PERMIT.test(kind.form));
const PERMIT = /authori[sz]|work|employ/;

export function settle(stretch: Stretch, verdict: Verdict, weight: Weight, words: string, findings: Findings): void {
  const hasStep3 = holds(stretch.words, 'exam');
  for (const kind of stretch.kinds) {
    if (!isKindName(kind.is)) continue;
    // Step 3 is asked for an H-1B alone; beside it a J-1 stands unconditionally.
    const isBeside = verdict === 'if' && hasStep3 && kind.is === 'j1' && holds(stretch.kinds, 'h1b');
    const ofNewOnes = stretch.words.some((part) => part.form === 'new');
    findings.add(kind.is, { verdict: isBeside ? 'yes' : verdict, weight, words, ofNewOnes });
  }
}

/** "Visas other than J-1 are not sponsored": the rule that the exception turns round, wherever its verdict stands. */
export function ruleBeside(stretches: readonly { readonly stretch: Stretch; readonly result: Judged }[]): Verdict | null {
  const exception = stretches.find(({ result }) => result.excepted);
  if (exception === undefined) return null;
  const rule = stretches.find(
    ({ stretch, result }) => !result.excepted && (result.weight !== 'bare' || stretch.kinds.some((kind) => kind.denied)),
  );
  if (rule !== undefined) return rule.result.verdict;
  const own = exception.stretch.words.filter((part) => part.is !== 'except' && VERDICTS.has(part.is));
  if (own.length === 0) return null;
  // "Whoever requires a visa other than J-1 will be …": what becomes of him was not understood.
  return own.every((part) => part.is === 'demand') ? 'not said' : exception.result.verdict;
}
