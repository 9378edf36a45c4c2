/** Which word does a denial reach, and which does it leave alone? */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../../src/reading/language/dialogue';
import type { Topic } from '../../../src/reading/language/lexicon';
import { scoped } from '../../../src/reading/language/scope';

const NOUNS: ReadonlySet<string> = new Set(['j1', 'h1b', 'visa']);
const SILENT: ReadonlySet<string> = new Set(['filler', 'sign', 'subject']);

/** "no h1b" is denied from before, "h1b no" from behind; a word with an opposite shows it. */
const rolesOf = (text: string, topic: Topic = 'visa', header = ''): string =>
  statementsOf(header, text, topic)
    .map(({ parts, negated }) =>
      scoped(parts, NOUNS, negated)
        .filter(({ is }) => !SILENT.has(is))
        .map(({ is, denied, deniedAhead }) => (denied ? (deniedAhead ? `no ${is}` : `${is} no`) : is))
        .join(' '),
    )
    .join(' | ');

describe('it reaches the verb or the noun ahead', () => {
  test.each([
    ['We do not sponsor H-1B', 'no refuse h1b'],
    ['H-1B is not sponsored', 'h1b no refuse'],
    ['No H-1B', 'no h1b'],
    ['nor H-1B', 'no h1b'],
    ['Not able to sponsor', 'no refuse'],
    ['H-1B not considered', 'h1b no refuse'],
    ['never have we in the past sponsored H-1B', 'past no refuse h1b'],
    ['we do not exclude J-1', 'no consent j1'],
    ['J-1 never denied', 'j1 consent'],
    ['J-1 is not a problem', 'j1 no affirm'],
    ['not required', 'no undemanded'],
    ['no preference for J-1', 'no unwished j1'],
    ['not typical for J-1', 'no hedge j1'],
    ['not blorp H-1B', 'unknown no h1b'],
    ['not blorp fnord H-1B', 'unknown unknown no h1b'],
    ['non-categorical', 'no track:categorical'],
    ['no community', 'no type:community'],
    ['no of the in the on the H-1B', 'no h1b'],
    ['no H-1B info', 'h1b no silence'],
    ['H-1B is not finalised', 'h1b no silence'],
    ['no fees', 'no matter'],
    ['not in a position to', 'no matter'],
    ['Nobody who needs a J-1 has been turned away', 'demand j1 no consent'],
    ['no applicant who needs a J-1 has been refused', 'people demand j1 no consent'],
    ['never had to decline a J-1', 'demand no consent j1'],
    ['never had to sponsor a J-1', 'no undemanded consent j1'],
    ['not eligible for J-1', 'no refuse j1'],
    ['not permitted to moonlight', 'no refuse matter'],
    ['not the practice to sponsor', 'practice no refuse'],
    ['no J-1-only policy', 'j1 info'],
    ['no J-1 only policy', 'j1 only no silence'],
    ['no score limit', 'matter no unlimited'],
    ['nobody there who needs J-1 accepted', 'demand j1 no refuse'],
    ['nobody who needs J-1', 'no undemanded j1'],
    ['no visa applications', 'visa no matter'],
    ['J-1: the site says no', 'j1 source source deny'],
  ])('%s', (text, expected) => {
    expect(rolesOf(text)).toBe(expected);
  });
});

describe('it reaches the noun behind which it stands, through a colon, a bracket, a dash, a bar', () => {
  test.each([
    ['H-1B: no', 'h1b no'],
    ['H-1B (no)', 'h1b no'],
    ['H-1B - no', 'h1b no'],
    ['H-1B | no', 'h1b no'],
    ['H-1B = no', 'h1b no'],
    ['H-1B currently no', 'h1b no now'],
  ])('%s', (text, expected) => {
    expect(rolesOf(text)).toBe(expected);
  });
  test('a comma stops it', () => {
    expect(rolesOf('H-1B, no')).toBe('h1b deny');
  });
});

describe('it does not reach', () => {
  test.each([
    ['no J-1 fees', 'j1 no matter', 'the kind, but what is said of it: the last noun of a compound'],
    ['no visa limit', 'visa no unlimited', 'the visa, but its limit'],
    ['no cap on H-1B', 'no unlimited h1b', 'past the first word that can be denied'],
    ['not J-1 only, also H-1B', 'j1 h1b', 'the kind, whatever follows the comma'],
    ['not J-1 only', 'j1', 'the kind: "only" is taken back'],
    ['no H-1B, just J-1', 'no h1b only j1', 'an "only" that something follows'],
    ['no H-1B only J-1', 'no h1b only j1', 'an "only" that something follows without a comma'],
    ['do not accept applications', 'no refuse matter', 'the noun: the verb is denied'],
    ['do not take part in H-1B', 'no refuse h1b', 'the noun of a verb that has one'],
    ['we do not offer premium processing', 'no matter', 'the verb, whose object is another matter'],
    ['no xyz abc qux H-1B', 'deny unknown unknown unknown h1b', 'over three words that nobody knows'],
    ['no of the in the on the at H-1B', 'deny h1b', 'further than seven words'],
    ['no one two three four five six H-1B', 'deny number number number number number h1b', 'over other things'],
  ])('%s: %s', (text, expected) => {
    expect(rolesOf(text)).toBe(expected);
  });
});

describe('a denial that is somebody else’s makes the rest uncertain', () => {
  test.each([
    ['we do not charge for the H-1B', 'no offside plain h1b'],
    ["we don't blorp H-1B", 'no offside unknown h1b'],
    ['does not lead to sponsor', 'no offside plain consent'],
    ['does not blorp to a rejection', 'no offside unknown refuse'],
    ['do not have resources of ours there here to sponsor', 'no offside unknown consent'],
    ['do not blorp resources to sponsor H-1B', 'no offside unknown unknown consent h1b'],
    ['not eligible for moonlighting', 'no offside consent matter'],
    ['the university files, not the hospital', 'type:university consent no offside'],
  ])('%s', (text, expected) => {
    expect(rolesOf(text)).toBe(expected);
  });
  test('what does not lead to a refusal consents', () => {
    expect(rolesOf('does not lead to a rejection')).toBe('plain no consent');
    expect(rolesOf('does not trigger any refusal of J-1')).toBe('unknown all no consent j1');
  });
  test('having no means to do it is not doing it', () => {
    expect(rolesOf('we do not have the resources to sponsor H-1B')).toContain('no refuse h1b');
    expect(rolesOf('does not has resources to sponsor')).toBe('unknown no refuse');
    expect(rolesOf('not in a position to file H-1B')).toContain('no refuse h1b');
  });
  test.each(['is not', 'are not', "isn't", "aren't", 'isnt', 'arent'])(
    '"%s an automatic refusal" denies the noun, whatever stands before it',
    (copula) => {
      expect(rolesOf(`${copula} an automatic refusal`)).toBe('plain no consent');
    },
  );
});

describe('what is joined is denied with it', () => {
  test.each([
    ['we do not accept or sponsor visas', 'no refuse join refuse no visa'],
    ['we do not accept visas or sponsor H-1B', 'no refuse visa join refuse no h1b'],
    ['we do not sponsor and accept visas', 'no refuse join refuse no visa'],
    ['accept no H-1B or sponsor J-1', 'consent no h1b join consent j1'],
    ['not allowed to sponsor', 'no refuse refuse no'],
    ['not sponsored / accepted', 'no refuse refuse no'],
    ['not sponsored nor accepted', 'no refuse no refuse'],
    ['not sponsored and J-1 accepted', 'no refuse join j1 consent'],
    ['not sponsored visa accepted', 'no refuse visa consent'],
    ['no J-1 or H-1B', 'no j1 join h1b'],
    ['not willing to sponsor H-1B', 'no refuse refuse no h1b'],
    ['we do not accept J-1 or sponsor H-1B', 'no refuse j1 join refuse no h1b'],
    ['we do not accept H-1B or sponsor J-1', 'no refuse h1b join refuse no j1'],
    ['not required for J-1 or required for H-1B', 'no undemanded j1 join demand h1b'],
    ['we do not sponsor, accept J-1', 'no refuse consent j1'],
    ['we do not sponsor J-1 and accept H-1B', 'no refuse j1 join consent h1b'],
  ])('%s', (text, expected) => {
    expect(rolesOf(text)).toBe(expected);
  });
  test('a cross says the denial again, a second "no" takes it back', () => {
    expect(rolesOf('no fails ❌', 'attempts')).toBe('fail no');
  });
});

describe('a question that is answered with no denies its verb, else its noun', () => {
  test.each([
    ['Do you sponsor H-1B? No.', 'no-verb', 'refuse no h1b'],
    ['Is H-1B required? No.', 'demand', 'h1b undemanded no'],
    ['Is there a limit on visas? No.', 'limit', 'unlimited no visa'],
    ['Do you prefer J-1? No.', 'wish', 'unwished no j1'],
    ['Is J-1 a problem? No.', 'problem', 'j1 affirm no'],
    ['Do you reject J-1? No.', 'refuse', 'consent j1'],
    ['H-1B? No.', 'noun', 'h1b no'],
    ['Only J-1? No.', 'only', 'j1'],
    ['Do you reject or sponsor J-1? No.', 'refuse before consent', 'consent join consent j1'],
    ['Is J-1 preferred? No.', 'wish, behind its noun', 'j1 unwished no'],
    ['Is J-1 fine? No.', 'affirm', 'j1 deny no'],
    ['Is sponsorship offered with a limit? No.', 'limit before consent', 'visa consent unlimited no'],
    ['Is anybody who needs a J-1 refused? No.', 'nothing before "who" but the person: demand', 'people undemanded no j1 refuse'],
    ['Do you take applicants who need H-1B? No.', 'the verb before "who"', 'refuse no people demand h1b'],
  ])('%s (%s)', (text, _what, expected) => {
    expect(rolesOf(text)).toBe(expected);
  });
  test('a "no" inside the question is turned with it', () => {
    expect(rolesOf('No H-1B? No.')).toBe('h1b');
  });
});

describe('an auxiliary can be the verb, or say that something may be', () => {
  test.each([
    ['We do J-1', 'consent j1'],
    ['they do both', 'consent all'],
    ['we do either', 'consent all'],
    ['they do every year', 'all year'],
    ['do J-1', 'j1'],
    ['we can J-1', 'j1'],
    ['J-1 may be available', 'j1 possible consent'],
    ['J-1 may be possible', 'j1 possible possible'],
    ['non-US IMGs may be sponsored', 'nonusimg consent'],
    ['we do visas', 'consent visa'],
    ['who do both', 'all'],
    ['J-1 may sometimes be sponsored', 'j1 possible hedge consent'],
    ['could sponsor J-1', 'possible consent j1'],
    ['might be considered', 'hedge possible'],
    ['applicants may be sponsored', 'people consent'],
    ['IMGs may be sponsored', 'img consent'],
    ['will be sponsored', 'consent'],
    ['J-1 would be a problem', 'j1 problem'],
  ])('%s', (text, expected) => {
    expect(rolesOf(text)).toBe(expected);
  });
});

describe('two denials are nearly a yes', () => {
  test.each([
    ['not unable to sponsor H-1B', 'hedge consent h1b'],
    ['never not sponsored', 'hedge consent'],
    ['do not never sponsor', 'hedge consent'],
    ['cannot not sponsor', 'hedge consent'],
    ['no longer never sponsored', 'hedge consent'],
    ['not without J-1', 'hedge j1'],
    ['neither H-1B nor J-1', 'no h1b no j1'],
    ['not; unable to sponsor', 'deny | no refuse'],
  ])('%s', (text, expected) => {
    expect(rolesOf(text)).toBe(expected);
  });
  test('what is missing stands before "without", and a cross says the denial again', () => {
    expect(rolesOf('With Step 3: H-1B. Without: J-1')).toBe('exam h1b | j1');
    expect(rolesOf('no J-1 ❌')).toBe('j1 no');
  });
  test('the verb before another matter consents to nothing', () => {
    expect(rolesOf('we do not offer J-1 premium processing')).toBe('no refuse j1 matter');
    expect(rolesOf('do not accept premium processing')).toBe('no matter');
  });
  test.each([
    ['not typical', 'no hedge'],
    ['no limit', 'no unlimited'],
    ['not possible', 'no refuse'],
    ['no problem', 'affirm'],
    ['not refused', 'no consent'],
  ])('“%s” turns the word: %s', (text, expected) => {
    expect(rolesOf(text)).toBe(expected);
  });
});

describe('what a whole leaves out, what hangs on an exam, and a value that is none', () => {
  test.each([
    ['all but H-1B', 'except h1b'],
    ['any visa but H-1B', 'all visa except h1b'],
    ['no visa but J-1', 'no visa except j1'],
    ['any visa but the J-1', 'all visa except j1'],
    ['visa but H-1B', 'visa | h1b'],
    ['the visa but J-1', 'visa | j1'],
  ])('“%s”: %s', (text, expected) => {
    expect(rolesOf(text)).toBe(expected);
  });
  test.each([
    ['Step 3 done → H-1B, no Step 3 → J-1', 'exam condition h1b | j1'],
    ['Step 3 → H-1B', 'exam condition h1b'],
    ['J-1 yes, Step 3 → H-1B', 'j1 affirm exam condition h1b'],
    ['Step 2 → H-1B', 'exam h1b'],
    ['Step 3 and J-1 → H-1B', 'exam join j1 | h1b'],
    ['J-1 ok, H-1B → yes', 'j1 affirm h1b affirm'],
    ['ok J-1 → yes', 'affirm j1 | affirm'],
  ])('“%s”: %s', (text, expected) => {
    expect(rolesOf(text)).toBe(expected);
  });
  test.each([
    ['H-1B: zum', 'h1b unknown'],
    ['H-1B → the', 'h1b unknown'],
    ['H-1B: the, J-1', 'h1b unknown j1'],
    ['H-1B: the J-1', 'h1b j1'],
    ['H-1B yes: the', 'h1b affirm'],
  ])('“%s”: %s', (text, expected) => {
    expect(rolesOf(text)).toBe(expected);
  });
});

test('a denial that is an answer by itself is left to its reader', () => {
  const [statement] = statementsOf('', 'no H-1B', 'visa');
  const parts = scoped(statement?.parts ?? [], NOUNS, false, () => true);
  expect(parts.map(({ is }) => is)).toEqual(['deny', 'h1b']);
});
test('a statement without a denial or an auxiliary is left as it is', () => {
  const [statement] = statementsOf('', 'J-1 only', 'visa');
  const parts = statement?.parts ?? [];
  expect(scoped(parts, NOUNS, false)).toBe(parts);
});
test('a denied word keeps its place in the cell and its number', () => {
  const [statement] = statementsOf('', 'not below 220', 'step');
  const [first] = scoped(statementsOf('', 'we do not sponsor', 'visa')[0]?.parts ?? [], NOUNS, false).filter(
    ({ denied }) => denied,
  );
  expect([first?.is, first?.at, first?.end, first?.form, first?.glued]).toEqual(['refuse', 10, 17, 'sponsor', false]);
  expect(statement?.parts.map(({ is }) => is)).toEqual(['more', 'number']);
});
