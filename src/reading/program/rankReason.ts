/** Why does a program stand where it stands: would the applicant not train there, is it the odds, a hint of the program, or what she prefers? (G2.rank) */
import type { RankReason } from '../../domain/rank/ranked';
import { type Statement, statementsOf } from '../language/dialogue';
import { holds, holdsAny, holdsOnly } from '../language/holding';
import { type Part, scoped } from '../language/scope';
import { type Cell, quote } from '../text/cellText';
import { wordSet } from '../text/wordSet';

const LONGEST = 60;

export function readRankReason(cell: Cell): RankReason | null {
  if (cell.is !== 'text' || cell.text.trim() === '') return null;
  const statements = statementsOf('', cell.text.replace(/’/g, "'"), 'reason');
  const is = isRefusal(statements)
    ? 'would not train there'
    : statements.some((one) =>
          namesOdds(
            one,
            statements.some(({ parts }) => holds(parts, 'home')),
          ),
        )
      ? 'chance'
      : statements.some(isHint)
        ? 'hint'
        : 'preference';
  return { is, words: quote(cell.text, LONGEST) };
}

/** What a denial can reach here. */
const NOUNS: ReadonlySet<string> = wordSet('go ir bear happy mind bad out prefer safe chance likely backup');

/** "Would not live there, but would go": the last word counts. */
const isRefusal = (statements: readonly Statement[]): boolean =>
  statements.some(
    (statement, at) =>
      refuses(statement) && !statements.slice(at + 1).some((next) => next.continues && !refuses(next) && agrees(next)),
  );
/** "…, but would go", "…, but I would". */
const agrees = ({ parts }: Statement): boolean =>
  holdsAny(parts, AGREES) || (parts.at(-1)?.is === 'ask' && holdsOnly(parts, BARE));
const AGREES: ReadonlySet<string> = wordSet('go affirm');

function refuses({ parts: said, negated }: Statement): boolean {
  if (holdsOnly(said, BARE) && holds(said, 'deny')) return true;
  // "…, absolutely not".
  const [sure, not] = said.slice(-2);
  if (sure?.is === 'affirm' && not?.is === 'deny') return true;
  const parts = scoped(withOwnDenials(said), NOUNS, negated);
  return parts.some((part, at) => {
    if (isOfOthers(parts, at) && !part.form.endsWith('me')) return false;
    switch (part.is) {
      case 'bad':
        // "No way I would not love it".
        return (
          !part.denied &&
          !holds(parts.slice(at), 'deny') &&
          !(part.form === 'no way' && parts.slice(at).some(({ denied }) => denied))
        );
      case 'go':
        return part.denied && parts[at + 1]?.is !== 'out' && !holds(parts.slice(at + 1, at + 4), 'apart');
      case 'bear':
        // "Can't imagine a better team".
        return part.denied && !(parts[at + 1]?.form === 'a' && /er$/.test(parts[at + 2]?.form ?? ''));
      case 'ir':
      case 'happy':
        return part.denied;
      case 'only':
        return holds(parts, 'last');
      case 'prefer': {
        const next = parts.slice(at + 1).findIndex(({ is }) => is === 'out' || is === 'go');
        const other = parts[at + 1 + next];
        // "Rather wait a year than go there".
        const isThan = next > 0 && parts.slice(at + 1, at + 1 + next).some(({ form }) => /^(?:than|als|que)$/.test(form));
        return !part.denied && (other?.is === 'out' ? !isThan : other?.is === 'go' && isThan);
      }
      default:
        return false;
    }
  });
}
/** "No.", "Never!" Signs and words of form. */
const BARE: ReadonlySet<string> = wordSet('deny sign ask filler');

/** "They hated it": whose word it is says who stands nearest before it. */
const subjectOf = (parts: readonly Part[], at: number): Part | undefined =>
  parts
    .slice(0, at)
    .reverse()
    .find(({ is, form }) => is === 'they' || form === 'i');
const isOfOthers = (parts: readonly Part[], at: number): boolean => subjectOf(parts, at)?.is === 'they';
const isHers = (parts: readonly Part[], at: number): boolean => subjectOf(parts, at)?.form === 'i';

/** What did not go well, or what nobody does there, is no will of her own; "can't say I would not" is none either. */
const withOwnDenials = (parts: readonly Part[]): readonly Part[] =>
  parts.filter((part, at) => {
    if (part.is !== 'deny') return true;
    // "No iría nunca" denies once.
    if (AGAIN.test(part.form) && holds(parts.slice(0, at), 'deny')) return false;
    const ahead = parts.slice(at + 1, at + REACH);
    if (holds(ahead, 'say') || holds(parts.slice(Math.max(at - REACH, 0), at), 'say')) return false;
    return !FACTS.test(part.form) || !holds(ahead, 'go');
  });
const AGAIN = /^(?:nunca|jam[aá]i?s|mai|nie|de jeito nenhum)$/;
const REACH = 5;
const FACTS = /^(?:no|none|without|(?:does|did|is|was) ?n[o']?t)$/;

/** The chance of matching; a safe town or a chance of a fellowship is a reason of another kind. */
function namesOdds({ parts }: Statement, isOfPlaces: boolean): boolean {
  return parts.some((part, at) => {
    const next = parts.slice(at + 1).find(({ is }) => is !== 'ask');
    switch (part.is) {
      case 'backup':
        return true;
      case 'safe':
        return next?.is === 'bet' || !isOfPlaces;
      case 'chance':
        return next === undefined || !LEADS.has(next.form) || isMatch(parts, at + 2);
      case 'likely':
        return next === undefined || TAKES.has(next.is) || (LEADS.has(next.form) && isMatch(parts, at + 2));
      default:
        return false;
    }
  });
}
const LEADS: ReadonlySet<string> = wordSet('to of for at in');
const TAKES: ReadonlySet<string> = wordSet('go bet sign');
const isMatch = (parts: readonly Part[], from: number): boolean =>
  parts.slice(from, from + 2).some(({ is, form }) => is === 'go' || is === 'hint' || form === 'me');

/** What a program let the applicant know: "they said they would rank me high", "ranked to match", "love letter"; what she told them is none. */
const isHint = ({ parts }: Statement): boolean =>
  parts.some(
    (part, at) =>
      (part.is === 'hint' && !LOW.has(parts[at + 1]?.form ?? '')) ||
      (part.is === 'tell' && !denies(parts[at - 1]) && !isHers(parts, at) && holdsAny(parts.slice(at + 1), PRAISE)),
  );
const LOW: ReadonlySet<string> = wordSet('low last');
const PRAISE: ReadonlySet<string> = wordSet('praise bet');
const denies = (part: Part | undefined): boolean => part?.is === 'deny';
