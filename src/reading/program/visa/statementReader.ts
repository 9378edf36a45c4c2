/** What do the stretches of one statement say together of each kind of visa? */
import type { Statement } from '../../language/dialogue';
import { holdsAny } from '../../language/holding';
import type { Part } from '../../language/scope';
import type { Element } from '../../language/tokens';
import { isCertain } from './certain';
import { BOTH, type Findings, isKindName } from './findings';
import { closeRest, closesToStatus, isPermit, readGeneral, ruleBeside, settle } from './general';
import { isNamed } from './nouns';
import { CONSENTS, isOffer, isOnlyImplied, isTakenAfterAll, isTopicOnly, isWithin } from './saysNothing';
import { type Stretch, stretchesOf } from './stretches';
import type { VisaColumn } from './topic';
import { type Judged, judged, type Verdict, type Weight } from './verdict';

/** What the stretches of one statement say together: an "only" or a condition of one reaches the others. */
export class StatementReader {
  private readonly saidHere = new Set<string>();
  /** Every kind that stands in the statement, whether anything certain is said of it or not. */
  private namedHere: ReadonlySet<string> = new Set();
  private readonly conditional = new Set<string>();
  /** Kinds spoken of without a verdict for residents: "they do not" may speak of them next. */
  private readonly spokenOf = new Set<string>();
  /** Kinds of which a verdict was said, not only the name. */
  private readonly firm = new Set<string>();
  private onlyOne = false;
  private toStatus = false;
  private takesPermits = false;
  private readonly words: string;
  private closes: 'j1' | 'h1b' | null = null;

  constructor(
    private readonly statement: Statement,
    private readonly column: VisaColumn,
    private readonly text: string,
    private readonly findings: Findings,
  ) {
    this.words = wordsOf(statement.parts, text);
  }

  read(parts: readonly Part[]): void {
    const { findings, words } = this;
    const stretches = stretchesOf(parts).map((stretch) => ({ stretch, result: judged(stretch) }));
    const rule = ruleBeside(stretches);
    if (rule !== null) findings.before = rule;
    // The rule itself closes what the exception does not name ("no visas other than J-1").
    const isGeneral = !stretches.some(({ stretch, result }) => !result.excepted && stretch.kinds.some(isNamed));
    if (rule === 'no' && isGeneral) for (const kind of BOTH) findings.add(kind, { verdict: 'no', weight: 'general', words });
    this.namedHere = new Set(parts.map((part) => part.is));
    const isTopic = isTopicOnly(parts, this.statement);
    stretches.forEach(({ stretch, result }, at) => {
      if (!stretch.muted)
        this.take(
          stretch,
          isWithin(stretches[at - 1]?.stretch, result) ? { ...result, verdict: 'if', weight: 'said' } : result,
          isTopic,
        );
    });
    this.close();
  }

  private take(stretch: Stretch, result: Judged, isTopic: boolean): void {
    const { findings, words } = this;
    if (result.others) {
      if (result.only && result.verdict === 'yes') this.closeToResidents(stretch);
      this.mention(stretch);
      return;
    }
    if (result.weight === 'past' && result.verdict === 'yes')
      for (const kind of stretch.kinds) findings.former.set(kind.is, words);
    else if (result.verdict === 'yes' && this.statement.parts.some((part) => TOO.has(part.form))) findings.adds = true;
    if (result.weight === 'past' || (isTopic && result.weight === 'bare')) {
      this.mention(stretch);
      return;
    }
    if (isOnlyImplied(stretch, result) || isOffer(stretch, result) || this.isNoToQuestion(stretch, result)) return;
    const verdict = result.excepted && result.verdict !== 'if' ? opposite(findings.before) : result.verdict;
    // "Citizenship is required, except for J-1 applicants".
    if (!result.excepted && result.weight !== 'bare') findings.before = closesToStatus(stretch, result) ? 'no' : verdict;
    const weight = this.onlyOne && result.verdict === 'yes' ? 'said' : result.weight;
    if (!isCertain(stretch, verdict, weight, this.statement.content) || (verdict === 'no' && isTakenAfterAll(stretch))) {
      this.doubt(stretch);
      this.mention(stretch);
    } else if (stretch.kinds.every((kind) => kind.is === 'visa')) {
      // "The only visa we sponsor is the J-1".
      this.onlyOne = this.onlyOne || (result.only && verdict === 'yes');
      if (!result.excepted) readGeneral(stretch, verdict, result.only, this.column, words, findings);
    } else this.settleKinds(stretch, result, verdict, weight);
  }

  /** "H-1B for faculty only": not for residents. */
  private closeToResidents(stretch: Stretch): void {
    const { findings, words } = this;
    settle(stretch, 'no', 'said', words, findings);
    // "Visa sponsorship is limited to fellows".
    if (stretch.kinds.every((kind) => kind.is === 'visa'))
      for (const kind of BOTH) findings.add(kind, { verdict: 'no', weight: 'general', words });
  }

  /** "Want an H-1B? No": a question that does not ask for consent is not answered by one. */
  private isNoToQuestion({ words }: Stretch, { excepted, verdict }: Judged): boolean {
    return this.statement.negated && !excepted && verdict === 'yes' && !holdsAny(words, CONSENTS);
  }

  /** Keeps what was said of each kind, and what it closes to the kinds that are not named. */
  private settleKinds(stretch: Stretch, result: Judged, verdict: Verdict, weight: Weight): void {
    // A condition holds for the kind that the same sentence names again.
    if (verdict === 'yes' && stretch.kinds.every((kind) => this.conditional.has(kind.is))) return;
    // Of "J-1 only, H-1B with Step 3" the condition's own words are quoted.
    const own = verdict === 'if' && stretch.words.length > 0 && stretch.kinds.every((kind) => kind.at >= 0);
    settle(stretch, verdict, weight, own ? wordsOf([...stretch.kinds, ...stretch.words], this.text) : this.words, this.findings);
    for (const kind of stretch.kinds) {
      this.saidHere.add(kind.is);
      if (weight !== 'bare' || verdict !== 'yes') this.firm.add(kind.is);
      if (verdict === 'if') this.conditional.add(kind.is);
    }
    // "The only visa we do not sponsor is the H-1B" closes no other.
    if (verdict === 'no') this.onlyOne = false;
    const named = new Set(stretch.kinds.filter(isNamed).map((kind) => kind.is));
    if (named.size === 0 && closesToStatus(stretch, result)) {
      this.toStatus = true;
      this.takesPermits = this.takesPermits || isPermit(stretch);
    }
    if (named.size === 1 && (result.only || this.onlyOne) && verdict === 'yes') this.closes = named.has('j1') ? 'h1b' : 'j1';
  }

  /** What the program's own people say outweighs a website, even where it was not understood. */
  private doubt(stretch: Stretch): void {
    if (!this.findings.speaker?.isProgram) return;
    for (const kind of stretch.kinds)
      if (isKindName(kind.is)) this.findings.add(kind.is, { verdict: 'not said', weight: 'said', words: this.words });
  }

  private mention(stretch: Stretch): void {
    for (const kind of stretch.kinds) this.spokenOf.add(kind.is);
  }

  private close(): void {
    const { saidHere, findings, words } = this;
    // "The J-1, which is the only visa we sponsor"; "the only visa we accept is the O-1".
    const isOne = this.onlyOne && saidHere.has('j1') !== saidHere.has('h1b');
    const closes = this.closes ?? (isOne ? (saidHere.has('j1') ? 'h1b' : 'j1') : null);
    if (this.toStatus || (this.onlyOne && saidHere.has('othervisa')))
      closeRest(this.namedHere, this.takesPermits, words, findings);
    // A kind that is merely named beside an "only" is none of those let in.
    if (closes !== null && !this.firm.has(closes)) findings.add(closes, { verdict: 'no', weight: 'said', words });
    const named = [...saidHere, ...this.spokenOf].filter((kind) => kind === 'j1' || kind === 'h1b');
    if (named.length > 0) findings.lastKinds = named;
  }
}

const TOO: ReadonlySet<string> = new Set(['also', 'too', 'as well', 'additionally', 'aussi', 'auch', 'también', 'também']);

const opposite = (verdict: Verdict): Verdict => (verdict === 'no' ? 'yes' : verdict === 'yes' ? 'no' : verdict);

/** The slice of the cell that a statement's elements cover. */
export function wordsOf(parts: readonly Element[], text: string): string {
  const own = parts.filter((part) => part.at >= 0 && part.form !== ',');
  if (own.length === 0) return text;
  return text.slice(Math.min(...own.map(({ at }) => at)), Math.max(...own.map(({ end }) => end)));
}
