/** Does a statement belong to this row's program: not to another department, nor to the story of one applicant? */
import { wordSet } from '../text/wordSet';
import type { Statement } from './dialogue';
import type { Element } from './element';

const DEPARTMENTS: ReadonlySet<string> = wordSet(
  'surgery anesthesia anesthesiology anaesthesia neuro neurology neurosurgery psych psychiatry peds pediatrics paediatrics ob obgyn gyn derm dermatology radiology rads pathology ortho orthopedics cardiology urology ent medicine fm em pm&r ophthalmology transitional prelim prelims preliminary categorical categoricals fellowship fellowships',
);
export const isDepartment = ({ form }: Element): boolean => DEPARTMENTS.has(form) || /^\w+ (?:medicine|surgery)$/.test(form);

const OWN: ReadonlySet<string> = wordSet('we us our ours mine here');
const ROW: ReadonlySet<string> = wordSet('row one program side residency dept');

/** "This row", "ours", "for us". */
export const isOwnOf = (parts: readonly Element[]): boolean =>
  parts.some(({ form }, at) => OWN.has(form) || (form === 'this' && ROW.has(parts[at + 1]?.form ?? '')) || form === 'this one');

/** Where several departments are named, or one beside "us", only what is said of "us" or of this row counts. */
export function withoutOtherDepartments(
  statements: readonly Statement[],
  speaks: (element: Element) => boolean,
): readonly Statement[] {
  const named = statements.map(({ parts }) => (parts.some(speaks) || parts.some(isAnswer) ? departmentOf(parts) : null));
  const names = new Set(named.filter((name) => name !== null));
  if (names.size === 0) return statements;
  // The column's own header may name one of them.
  const headed = statements
    .map(({ topic, isCell }) => (isCell ? topic.find(isDepartment)?.form : undefined))
    .find((name) => name !== undefined);
  if (headed !== undefined)
    return statements.filter((_statement, at) => named[at] === null || headed.includes((named[at] ?? '').slice(0, ENOUGH)));

  const isOwn = statements.map(({ parts }) => isOwnOf(parts) && !parts.some(({ form }) => form === 'also'));
  if (names.size < 2 && !isOwn.some((own, at) => own && named[at] === null)) return statements;
  return statements
    .filter((_statement, at) => named[at] === null || isOwn[at])
    .map((one) =>
      named[statements.indexOf(one)] === null ? one : { ...one, parts: one.parts.filter((part) => !isLabel(part)) },
    );
}

const isAnswer = ({ is }: Element): boolean => is === 'deny' || is === 'affirm';

/** "Prelims" and "prelim surgery" are of one word. */
const ENOUGH = 5;

const isLabel = (part: Element): boolean => isDepartment(part) || part.form === 'row';

/** The department that a statement opens with, or that a "for" names. */
function departmentOf(parts: readonly Element[]): string | null {
  const at = parts.findIndex(isDepartment);
  if (at < 0) return null;
  const lead = parts.slice(0, at).filter(({ is }) => is !== 'filler' && is !== 'sign');
  return lead.length === 0 || parts.slice(at - 2, at).some(({ form }) => form === 'for') ? (parts[at]?.form ?? null) : null;
}

/** "Mine: …", "my scores: …": what stands behind it is the applicant's. */
export const isOwnLabel = (parts: readonly Element[]): boolean =>
  LABELS.test(parts[0]?.form ?? '') && parts[1]?.is !== 'source' && parts.slice(1, 3).some(({ form }) => form === ':');
const LABELS = /^m(?:ine|y)\b/;

/** "A friend got in with 209", "I have 231": what happened to one person is no rule; what he was told may be. */
export function isStory({ parts, negated }: Statement): boolean {
  if (negated || parts.some(({ at }) => at < 0)) return false;
  const first = parts.find(({ is, form }) => (is !== 'filler' || PERSONS.has(form)) && is !== 'sign' && !ARTICLES.has(form));
  const isOfOne = first !== undefined && ((first.is === 'self' && first.form !== 'im') || PERSONS.has(first.form));
  return (
    (isOfOne || parts.some(({ form }) => SELVES.has(form) || form.startsWith('my '))) &&
    parts.some(({ form }) => HAPPENED.has(form)) &&
    !parts.some(({ is, form }) => is === 'source' && SAID.has(form))
  );
}
const ARTICLES: ReadonlySet<string> = wordSet(
  'a an one my the um uma un una une ein eine bir ang isang minha meu mi mon ma meine mein',
);
const PERSONS: ReadonlySet<string> = wordSet(
  'i friend friends cousin brother sister classmate roommate colleague girl guy somebody someone he she girlfriend buddy dude senior amigo amiga amigos ami amie copain copine freund freundin bekannter kollege kollegin colega collègue compañero compañera arkadaş arkadaşım друг подруга знакомый dost kaibigan 朋友',
);
const SELVES: ReadonlySet<string> = wordSet('himself herself myself');
const HAPPENED: ReadonlySet<string> = new Set([
  ...wordSet(
    'matched got had has have am was were passed failed scored invited interviewed interview accepted graduated ranked rejected foi fue fué entrou entró wurde hatte kam eu a été est',
  ),
  'got in',
  'got matched',
  'had matched',
]);
const SAID: ReadonlySet<string> = wordSet('told said says say heard wrote replied');
