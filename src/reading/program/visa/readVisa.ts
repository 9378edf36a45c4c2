/** What does a cell say of visas: J-1, H-1B and work permits, each by itself? (G5.visa.*, G5.phrases.*, G4.visa) */
import type { Stance, VisaPolicy } from '../../../domain/program';
import { type Statement, statementsOf } from '../../language/dialogue';
import { leftOver, type Reading } from '../../language/leftOver';
import { type Part, scoped } from '../../language/scope';
import type { Element, TaughtWords } from '../../language/tokens';
import { conditional, NOT_SAID } from '../../visaCondition';
import { quote } from '../../words';
import { isKind, isNamed, type Stretch, stretchesOf, VERDICTS } from './stretches';
import { type Judged, judged, unsure, type Verdict } from './verdict';

export type VisaColumn = 'visa' | 'j1' | 'h1b';
export const VISA_NOT_SAID: VisaPolicy = { j1: NOT_SAID, h1b: NOT_SAID, ead: NOT_SAID };

const NOUNS: ReadonlySet<string> = new Set(['j1', 'h1b', 'visa', 'status', 'ead', 'othervisa']);
/** Sentences longer than this are not certain, however well their words are known. */
const LONG = 18;
/** A remark this short under a visa header speaks of visas, whatever else it names. */
const SHORT = 6;

type Kind = 'j1' | 'h1b' | 'ead';
interface Said {
  readonly verdict: Verdict;
  /** Said of new petitions alone: a transfer stays open. */
  readonly ofNewOnes?: boolean;
  readonly weight: 'said' | 'bare' | 'past' | 'general';
  readonly words: string;
}

/** The verdicts found so far; a later one of the same weight wins. */
class Findings {
  readonly said: Record<Kind, Said[]> = { j1: [], h1b: [], ead: [] };
  /** The verdict that an exception turns round, and the kinds that "they do not" speaks of. */
  before: Verdict = 'yes';
  lastKinds: readonly string[] = [];

  add(kind: Kind, said: Said): void {
    this.said[kind].push(said);
  }

  stance(kind: Kind): Stance {
    const all = this.said[kind];
    const own = all.filter((one) => one.weight === 'said');
    const general = all.filter((one) => one.weight === 'general');
    const weak = all.filter((one) => one.weight === 'bare');
    const last = own[own.length - 1];
    const transfer = last?.verdict === 'no' && last.ofNewOnes ? own.find((one) => one.verdict === 'if') : undefined;
    const chosen = transfer ?? last ?? general[general.length - 1] ?? weak[weak.length - 1];
    if (chosen === undefined || chosen.verdict === 'not said') return NOT_SAID;
    // "No sponsorship. ECFMG sponsors exchange visitors": refused in general and named afterwards: which counts is asked.
    if (chosen.weight === 'general' && chosen.verdict === 'no' && all.indexOf(chosen) < all.length - 1) return NOT_SAID;
    return chosen.verdict === 'if' ? conditional(chosen.words) : { says: chosen.verdict, words: quote(chosen.words) };
  }
}

/** A denial that stands behind its kind ("J-1 no H-1B yes") is that kind's answer. */
const isAnswer = (parts: readonly Element[], at: number): boolean => {
  let before = at - 1;
  while (
    parts[before]?.is === 'sign' &&
    (parts[before]?.form === ':' || parts[before]?.form === '-' || parts[before]?.form === '=')
  )
    before -= 1;
  const kind = parts[before];
  const next = parts[at + 1];
  if (kind === undefined || !(kind.is === 'j1' || kind.is === 'h1b') || next === undefined) return false;
  if (!NOUNS.has(next.is)) return false;
  const after = parts[at + 2];
  return after !== undefined && (after.is === 'affirm' || after.is === 'consent' || after.is === 'deny' || after.is === 'hedge');
};

/** Reads one text of a visa column; `header` is the column's own header, which gives a bare answer its meaning. */
export function readVisa(text: string, column: VisaColumn = 'visa', header = '', taught?: TaughtWords): Reading<VisaPolicy> {
  const head = header !== '' ? header : column === 'j1' ? 'J-1' : column === 'h1b' ? 'H-1B' : 'Visa';
  const findings = new Findings();
  const statements = statementsOf(head, text, 'visa', taught);
  if (readPair(statements, text, findings))
    return { policy: { ...VISA_NOT_SAID, j1: findings.stance('j1'), h1b: findings.stance('h1b') }, unread: [] };
  for (const statement of statements.flatMap((one) => (column === 'visa' ? [one] : withAnswerApart(one))))
    if (!statement.replaced) readStatement(statement, column, text, findings);
  const policy = { j1: findings.stance('j1'), h1b: findings.stance('h1b'), ead: findings.stance('ead') };
  return { policy, unread: leftOver(statements, text, speaks) };
}

/** "No (yes for J-1)" in a column of one kind: the first word answers the column, the rest speaks of the other kind. */
function withAnswerApart(statement: Statement): Statement[] {
  const [first, next] = statement.parts;
  const answers = first?.is === 'affirm' || first?.is === 'deny' || first?.is === 'refuse';
  if (!answers || next === undefined) return [statement];
  const isApart = (next.is === 'sign' && '(,;/-'.includes(next.form)) || (next.is === 'filler' && BECAUSE.has(next.form));
  if (!isApart) return [statement];
  return [
    { ...statement, parts: [first], content: 1 },
    { ...statement, parts: statement.parts.slice(2), continues: true },
  ];
}

const BECAUSE: ReadonlySet<string> = new Set(['since', 'because', 'bc', 'cuz', 'after', 'due', 'as', 'per', 'seit', 'desde']);

/** "Y/N" under "J1/H1B": two answers in the order of the header's two kinds. */
function readPair(statements: readonly Statement[], text: string, findings: Findings): boolean {
  const [only] = statements;
  if (only === undefined || statements.length > 1 || only.parts.length !== 3 || only.parts[1]?.is !== 'sign') return false;
  const kinds = only.topic.filter((element) => element.is === 'j1' || element.is === 'h1b');
  const verdicts = [only.parts[0], only.parts[2]].map(verdictOfMark);
  if (kinds.length !== 2 || kinds[0]?.is === kinds[1]?.is || verdicts.some((verdict) => verdict === null)) return false;
  kinds.forEach((kind, at) => {
    findings.add(kind.is as Kind, { verdict: verdicts[at] as Verdict, weight: 'said', words: text });
  });
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

const SPEAKS: ReadonlySet<string> = new Set([
  'j1',
  'h1b',
  'visa',
  'status',
  'ead',
  'consent',
  'refuse',
  'affirm',
  'deny',
  'only',
]);
const speaks = (element: Element): boolean => SPEAKS.has(element.is);

function readStatement(statement: Statement, column: VisaColumn, text: string, findings: Findings): void {
  if (isOnesOwnCase(statement.parts) || isOfAnotherColumn(statement, findings)) return;
  const parts = withoutOtherMatter(scoped(withSigns(withoutReason(statement.parts)), NOUNS, statement.negated, isAnswer));
  const namesKind = parts.some(isKind);
  const own = namesKind ? withHeading(withNamed(parts, statement), statement) : withTopic(parts, statement, column, findings);
  if (own === null) {
    if (!statement.continues) findings.lastKinds = [];
    return;
  }
  const words = wordsOf(statement.parts, text);
  const stretches = stretchesOf(own).map((stretch) => ({ stretch, result: judged(stretch) }));
  const rule = ruleBeside(stretches);
  if (rule !== null) findings.before = rule;
  // The rule itself closes what the exception does not name ("no visas other than J-1").
  if (rule === 'no') for (const kind of ['j1', 'h1b'] as const) findings.add(kind, { verdict: 'no', weight: 'general', words });
  const saidHere = new Set<string>();
  const conditional = new Set<string>();
  const spokenOf = new Set<string>();
  let onlyOne = false;
  let toStatus = false;
  let closes: 'j1' | 'h1b' | null = null;
  for (const { stretch, result } of stretches) {
    if (stretch.muted) continue;
    if (result.others) {
      // "H-1B for faculty only": not for residents.
      if (result.only && result.verdict === 'yes') settle(stretch, 'no', 'said', words, findings);
      for (const kind of stretch.kinds) spokenOf.add(kind.is);
      continue;
    }
    // A kind that only the question or the header names is no yes by itself.
    const isImplied = stretch.kinds.every((kind) => kind.at < 0);
    const isDemand =
      isImplied &&
      result.verdict === 'yes' &&
      !result.only &&
      !stretch.words.some((part) => part.is === 'consent' || part.is === 'affirm' || part.is === 'unlimited');
    if (result.weight === 'past') for (const kind of stretch.kinds) spokenOf.add(kind.is);
    if (result.weight === 'past' || isDemand || (result.weight === 'bare' && isImplied)) continue;
    const verdict = result.excepted && result.verdict !== 'if' ? opposite(findings.before) : result.verdict;
    if (!result.excepted && result.weight !== 'bare') findings.before = verdict;
    const weight = onlyOne && result.verdict === 'yes' ? 'said' : result.weight;
    if (!isCertain(stretch, verdict, weight, statement.content)) continue;
    if (stretch.kinds.every((kind) => kind.is === 'visa')) {
      // "The only visa we sponsor is the J-1".
      onlyOne = onlyOne || (result.only && verdict === 'yes');
      if (!result.excepted) readGeneral(stretch, verdict, result.only, namesKind ? 'visa' : column, words, findings);
      continue;
    }
    if (isTopicOnly(own, statement) && result.weight === 'bare') {
      for (const kind of stretch.kinds) saidHere.add(kind.is);
      continue;
    }
    // A condition holds for the kind that the same sentence names again.
    if (verdict === 'yes' && stretch.kinds.every((kind) => conditional.has(kind.is))) continue;
    settle(stretch, verdict, weight, words, findings);
    for (const kind of stretch.kinds) {
      saidHere.add(kind.is);
      if (verdict === 'if') conditional.add(kind.is);
    }
    const named = new Set(stretch.kinds.filter(isNamed).map((kind) => kind.is));
    toStatus = toStatus || (named.size === 0 && closesToStatus(stretch));
    if (named.size === 1 && (result.only || onlyOne) && verdict === 'yes') closes = named.has('j1') ? 'h1b' : 'j1';
  }
  // "The J-1, which is the only visa we sponsor"; "the only visa we accept is the O-1".
  if (onlyOne && closes === null && saidHere.has('j1') !== saidHere.has('h1b')) closes = saidHere.has('j1') ? 'h1b' : 'j1';
  if (toStatus || (onlyOne && saidHere.has('othervisa'))) closeRest(saidHere, words, findings);
  if (closes !== null && !saidHere.has(closes)) findings.add(closes, { verdict: 'no', weight: 'said', words });
  const named = [...saidHere, ...spokenOf].filter((kind) => kind === 'j1' || kind === 'h1b');
  if (named.length > 0) findings.lastKinds = named;
}

/** "For H-1B, …", "Regarding J-1:": names what the next statement is about. */
const isTopicOnly = (parts: readonly Part[], statement: Statement): boolean =>
  statement.opens && parts[0]?.is === 'filler' && TOPIC_WORDS.has(parts[0].form);
const TOPIC_WORDS: ReadonlySet<string> = new Set([
  'for',
  'regarding',
  're',
  'about',
  'concerning',
  'on',
  'as',
  'para',
  'für',
  'pour',
]);

const opposite = (verdict: Verdict): Verdict => (verdict === 'no' ? 'yes' : verdict === 'yes' ? 'no' : verdict);

/**
 * A kind that merely stands there is a yes only among few words, all of them known; a verdict that was said of it survives one
 * unknown word; nothing certain comes from a very long sentence.
 */
function isCertain(stretch: Stretch, verdict: Verdict, weight: 'said' | 'bare' | 'past', size: number): boolean {
  if (verdict !== 'yes' && verdict !== 'no') return true;
  if (size > LONG || stretch.words.some((part) => part.is === 'offside')) return false;
  const { unknown, content } = unsure(stretch);
  return weight === 'bare' ? unknown === 0 && content <= 2 : unknown <= 1;
}

/** What is said of "visas" or "sponsorship" without a kind: a refusal closes both, a consent names none. */
/** "All visas", "any visa ok". */
const isEveryVisa = (stretch: Stretch): boolean =>
  stretch.words.every((part) => part.is === 'all' || part.is === 'filler' || part.is === 'sign');

function readGeneral(
  stretch: Stretch,
  verdict: Verdict,
  only: boolean,
  column: VisaColumn,
  words: string,
  findings: Findings,
): void {
  const isRest = stretch.words.some(
    (part) => part.form === 'other' || part.form === 'others' || part.form.startsWith('no other'),
  );
  if (isRest) {
    const refuses = verdict === 'no' || only;
    for (const kind of ['j1', 'h1b'] as const)
      if (refuses && findings.said[kind].length === 0) findings.add(kind, { verdict: 'no', weight: 'said', words });
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
      stretch.words.some((part) => part.is === 'all') &&
      !stretch.words.some((part) => part.is === 'people' || part.is === 'roster')
    )
      for (const kind of ['j1', 'h1b'] as const) findings.add(kind, { verdict, weight: 'general', words });
    return;
  }
  if (verdict === 'not said') return;
  const kinds = column === 'visa' ? (['j1', 'h1b'] as const) : ([column] as const);
  for (const kind of kinds) findings.add(kind, { verdict, weight: column === 'visa' ? 'general' : 'said', words });
}

/** "Must be US citizens or permanent residents", "green card only": whoever needs a visa is out. */
const closesToStatus = (stretch: Stretch): boolean =>
  stretch.kinds.some((kind) => kind.is === 'status' || kind.is === 'ead') &&
  !stretch.kinds.some((kind) => kind.denied) &&
  stretch.words.some((part) => part.is === 'only' || part.is === 'demand') &&
  !stretch.words.some((part) => part.is === 'condition' || part.is === 'undemanded');

function closeRest(named: ReadonlySet<string>, words: string, findings: Findings): void {
  for (const kind of ['j1', 'h1b'] as const) if (!named.has(kind)) findings.add(kind, { verdict: 'no', weight: 'said', words });
}

function settle(stretch: Stretch, verdict: Verdict, weight: 'said' | 'bare' | 'past', words: string, findings: Findings): void {
  const hasStep3 = stretch.words.some((part) => part.is === 'exam');
  for (const kind of stretch.kinds) {
    if (kind.is !== 'j1' && kind.is !== 'h1b' && kind.is !== 'ead') continue;
    // Step 3 is asked for an H-1B alone; beside it a J-1 stands unconditionally.
    const isBeside = verdict === 'if' && hasStep3 && kind.is === 'j1' && stretch.kinds.some((other) => other.is === 'h1b');
    const ofNewOnes = stretch.words.some((part) => part.form === 'new');
    findings.add(kind.is, { verdict: isBeside ? 'yes' : verdict, weight, words, ofNewOnes });
  }
}

/** "I need a J-1", "they would never take me": the applicant's own case says nothing of the program. */
const isOnesOwnCase = (parts: readonly Element[]): boolean =>
  parts.some((part, at) => part.form === 'me' && parts[at - 1]?.is === 'consent') ||
  parts.some(
    (part, at) =>
      (part.form === 'i' || part.form === 'my') &&
      (parts[at + 1]?.is === 'demand' || isKind({ ...(parts[at + 1] ?? part), denied: false, deniedAhead: false })),
  );

/** "…, because we are a new program": why it is so names no condition. A reason that names a visa is read. */
function withoutReason(parts: readonly Element[]): readonly Element[] {
  const at = parts.findIndex((part) => REASONS.has(part.form));
  if (at < 1 || !parts.slice(0, at).some((part) => NOUNS.has(part.is)) || parts.slice(at).some((part) => NOUNS.has(part.is)))
    return parts;
  return parts.slice(0, at);
}
const REASONS: ReadonlySet<string> = new Set(['because', 'bc', 'cuz', 'owing', 'porque', 'weil', 'car']);

/** "J+ H-", "J1 (+)": a sign behind a kind is its verdict; between two kinds it joins them. */
function withSigns(parts: readonly Element[]): readonly Element[] {
  return parts.map((part, at) => {
    if (part.form === 'si' && (parts[at + 1] === undefined || parts[at + 1]?.is === 'sign')) return { ...part, is: 'affirm' };
    if (part.form === 'n') {
      const next = parts[at + 1];
      return next === undefined || next.is === 'sign' ? { ...part, is: 'deny' } : { ...part, is: 'join' };
    }
    // "O and TN visas": a letter in a list of visas is one.
    if (part.is === 'unknown' && 'oefbl'.includes(part.form) && (parts[at + 1]?.is === 'join' || parts[at + 1]?.form === ','))
      return { ...part, is: 'othervisa' };
    const before = parts[at - 1]?.form === '(' ? parts[at - 2] : parts[at - 1];
    if (part.is !== 'sign' || before === undefined || !isKind({ ...before, denied: false, deniedAhead: false })) return part;
    const next = parts[at + 1];
    const isJoint =
      next !== undefined &&
      (next.glued || part.form === '-' || !part.glued) &&
      isKind({ ...next, denied: false, deniedAhead: false });
    if (isJoint) return part;
    if (part.form === '±' || (part.form === '+' && next?.form === '-' && next.glued)) return { ...part, is: 'hedge' };
    if (part.form === '+') return { ...part, is: 'affirm' };
    const endsThere = next === undefined || next.is === 'sign' || !next.glued;
    return part.form === '-' && (part.glued || parts[at - 1]?.form === '(') && endsThere ? { ...part, is: 'deny' } : part;
  });
}

/** "Visas other than J-1 are not sponsored": the rule that the exception turns round, wherever its verdict stands. */
function ruleBeside(stretches: readonly { readonly stretch: Stretch; readonly result: Judged }[]): Verdict | null {
  const exception = stretches.find(({ result }) => result.excepted);
  if (exception === undefined) return null;
  const rule = stretches.find(
    ({ stretch, result }) => !result.excepted && (result.weight !== 'bare' || stretch.kinds.some((kind) => kind.denied)),
  );
  if (rule !== undefined) return rule.result.verdict;
  return exception.stretch.words.some((part) => part.is !== 'except' && VERDICTS.has(part.is)) ? exception.result.verdict : null;
}

/** "J-1 waivers", "J-1 research scholars" are other matters; so is a sentence whose subject is one ("Moonlighting is not permitted on a J-1"). */
function withoutOtherMatter(parts: readonly Part[]): readonly Part[] {
  const own = parts.map((part, at): Part => {
    const next = parts[at + 1];
    const isOther = isKind(part) && next !== undefined && (next.form.startsWith('waiver') || next.form.startsWith('research'));
    return isOther ? { ...part, is: 'matter' } : part;
  });
  const first = own.findIndex((part) => part.is !== 'filler' && part.is !== 'sign');
  const subject = own[first + 1]?.is === 'subject' || own[first + 1]?.is === 'roster' ? undefined : own[first];
  const verdict = own.findIndex((part) => VERDICTS.has(part.is));
  const kind = own.findIndex(isKind);
  const isOtherSubject = subject !== undefined && OTHER_SUBJECTS.has(subject.is) && verdict >= 0 && (kind < 0 || verdict < kind);
  return isOtherSubject ? [] : own;
}
const OTHER_SUBJECTS: ReadonlySet<string> = new Set(['matter', 'otherexam', 'research', 'letter', 'usce', 'obs']);

/** Under "H-1B visa" a "petition" or a "visa" without a kind is that kind's. */
function withNamed(parts: readonly Part[], statement: Statement): readonly Part[] {
  if (parts.some((part) => isNamed(part) || part.is === 'status') || parts.some((part) => part.form === 'other')) return parts;
  const named = new Set(
    statement.topic.filter((element) => element.is === 'j1' || element.is === 'h1b').map((element) => element.is),
  );
  const [kind] = named;
  return named.size !== 1 || kind === undefined
    ? parts
    : parts.map((part) => (part.is === 'visa' ? { ...part, is: kind } : part));
}

/** Under "Visas not accepted:" a line without a verdict takes the heading's. */
function withHeading(parts: readonly Part[], statement: Statement): readonly Part[] {
  if (!statement.isListed || parts.some((part) => VERDICTS.has(part.is))) return parts;
  const heading = scoped(statement.topic, NOUNS, false);
  return heading.some((part) => VERDICTS.has(part.is)) && !heading.some((part) => part.form === '?')
    ? [...heading, COLON, ...parts]
    : parts;
}

/** A sentence that names no visa and holds another column's nouns, told before its denials are resolved. */
const isOfAnotherColumn = ({ parts, continues }: Statement, findings: Findings): boolean =>
  !(continues && findings.lastKinds.length > 0) &&
  !parts.some((part) => NOUNS.has(part.is) || part.is === 'exam') &&
  parts.some((part) => ABOUT_NOTHING_ELSE.has(part.is) && part.is !== 'unknown' && part.is !== 'plain');

/** What a statement without a kind may hold besides its verdict, to be about its column at all. */
const ABOUT_NOTHING_ELSE: ReadonlySet<string> = new Set([
  'matter',
  'unknown',
  'plain',
  'otherexam',
  'research',
  'letter',
  'usce',
  'obs',
  'score',
  'practice',
  'gradnoun',
  'fail',
  'sitting',
  'cert',
]);

/** A statement that names no kind speaks of its question's, of the kinds before it, of its heading's or of its column's; null where it is of another matter. */
function withTopic(parts: readonly Part[], statement: Statement, column: VisaColumn, findings: Findings): Part[] | null {
  if (parts.length === 0) return null;
  const step3 = parts.some((part) => part.is === 'exam' && part.value === 3);
  const softens = parts.some(
    (part) => part.is === 'hedge' || part.is === 'possible' || part.is === 'condition' || part.is === 'exam',
  );
  const lead = parts.find((part) => part.is !== 'filler' && part.is !== 'subject');
  const leads = lead !== undefined && (lead.is === 'refuse' || lead.is === 'hedge' || lead.is === 'condition');
  const isOfAnother = !softens && !leads && parts.some((part) => ABOUT_NOTHING_ELSE.has(part.is) || part.is === 'source');
  if (
    findings.lastKinds.length > 0 &&
    ((statement.continues && !isOfAnother) || step3) &&
    parts.some((part) => VERDICTS.has(part.is))
  ) {
    // Step 3 is a condition of the H-1B alone.
    const before = step3 ? findings.lastKinds.filter((kind) => kind !== 'j1') : findings.lastKinds;
    return before.length === 0 ? null : [...before.map((is): Part => ({ ...VISA_NOUN, is })), ...parts];
  }
  if (isBoth(parts))
    return [
      { ...VISA_NOUN, is: 'j1' },
      AND,
      { ...VISA_NOUN, is: 'h1b' },
      ...parts.map((part): Part => (part.is === 'all' ? { ...part, is: 'affirm' } : part)),
    ];
  const isForeign = parts.some((part) => part.is === 'nonusimg') && parts.some((part) => part.is === 'refuse');
  const isShort = column !== 'visa' && statement.isCell && statement.size <= SHORT;
  const isAnswer = !statement.isCell && statement.topic.some((element) => NOUNS.has(element.is));
  if (
    parts.some(
      (part) =>
        !part.denied &&
        ABOUT_NOTHING_ELSE.has(part.is) &&
        !((isShort || isAnswer) && (part.is === 'unknown' || part.is === 'plain')),
    )
  )
    return null;
  if (!parts.some((part) => VERDICTS.has(part.is) || part.is === 'exam')) return null;
  if (statement.isCell && findings.lastKinds.length === 0 && !refusesByItself(parts)) return null;
  const named = statement.topic.filter((element) => element.is === 'j1' || element.is === 'h1b');
  const isPronoun = parts.some(
    (part) => part.is === 'subject' || part.is === 'roster' || (part.is === 'exam' && part.value === 3),
  );
  const isAboutVisas =
    statement.isCell || statement.topic.some((element) => isKind({ ...element, denied: false, deniedAhead: false }));
  const kinds =
    named.length > 0 && !statement.isCell
      ? named.map((element) => element.is)
      : isPronoun && findings.lastKinds.length > 0
        ? findings.lastKinds
        : named.map((element) => element.is);
  if (kinds.length === 0 && (!isAboutVisas || (statement.isCell && column === 'visa' && statement.content > SHORT && !isForeign)))
    return null;
  const topic = (kinds.length > 0 ? kinds : ['visa']).map((is): Part => ({ ...VISA_NOUN, is }));
  return [...topic, ...parts];
}

/** "Both", "all": every kind that the column is about. */
const isBoth = (parts: readonly Part[]): boolean =>
  parts.some((part) => part.is === 'all') &&
  parts.every(
    (part) => part.is === 'all' || part.is === 'filler' || part.is === 'sign' || part.is === 'affirm' || part.is === 'consent',
  );

/** A bare "no" refuses only as the whole remark: beside other words it may deny anything. */
function refusesByItself(parts: readonly Part[]): boolean {
  if (
    !parts.some((part) => part.is === 'deny') ||
    parts.some((part) => part.is === 'consent' || part.is === 'refuse' || part.is === 'hedge' || part.is === 'condition')
  )
    return true;
  return parts.every((part) => BESIDE_A_NO.has(part.is));
}
const BESIDE_A_NO: ReadonlySet<string> = new Set([
  'deny',
  'filler',
  'sign',
  'now',
  'only',
  'except',
  'all',
  'date',
  'yearno',
  'subject',
]);

const VISA_NOUN: Part = {
  is: 'visa',
  at: -1,
  end: -1,
  form: 'visa',
  value: Number.NaN,
  high: Number.NaN,
  glued: false,
  denied: false,
  deniedAhead: false,
};
const AND: Part = { ...VISA_NOUN, is: 'join', form: 'and' };
const COLON: Part = { ...VISA_NOUN, is: 'sign', form: ':' };

/** The slice of the cell that a statement's elements cover. */
function wordsOf(parts: readonly Element[], text: string): string {
  const own = parts.filter((part) => part.at >= 0);
  const first = own[0];
  const last = own[own.length - 1];
  return first === undefined || last === undefined ? text : text.slice(first.at, last.end);
}
