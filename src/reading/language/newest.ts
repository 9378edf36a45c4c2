/** Which statements of a cell are the newest? "2016: at application; since 2021: at start" says the second. */
import { wordSet } from '../text/wordSet';
import type { Statement } from './dialogue';
import type { Element } from './element';
import { holds } from './holding';

/** The year that opens a statement; NaN where none does. */
function yearOf({ parts }: Statement): number {
  const first = parts.slice(0, 4).find((part) => part.is === 'yearno');
  return first?.value ?? Number.NaN;
}

/** The statements without those that an arrow or a later year replaces. */
export function newestOf(statements: readonly Statement[]): Statement[] {
  const last = latestOf(statements.map(yearOf));
  return statements.filter((statement) => !statement.replaced && !(yearOf(statement) < last));
}

/** Those of the latest year, where the years differ; all of them where they do not. A year that is not said is NaN. */
export function ofLatestYear<One extends { readonly year: number }>(all: readonly One[]): readonly One[] {
  const latest = latestOf(all.map(({ year }) => year));
  return Number.isNaN(latest) ? all : all.filter(({ year }) => year === latest);
}

/** NaN where the years do not differ. */
function latestOf(years: readonly number[]): number {
  const said = years.filter((year) => !Number.isNaN(year));
  return new Set(said).size > 1 ? Math.max(...said) : Number.NaN;
}

/** The statements without what was so only before: "last year 7, this year 5", "old page: 3. New page: 1", "was fine, now hands-on only", "until 2023". */
export function withoutFormer(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(({ parts }, at) => {
    const next = statements[at + 1];
    const isThen = openingOf(parts, 'past') || (OLD.has(parts[0]?.form ?? '') && opensSource(parts));
    if (isThen && statements.length > 1 && statements.some((one) => one.speaker !== null || openingOf(one.parts, 'now')))
      return false;
    if (next?.continues === true && holds(parts, 'past') && openingOf(next.parts, 'now')) return false;
    // "Required until last year".
    if (parts.length > 1 && parts[parts.length - 1]?.form.startsWith('until last')) return next?.continues === true;
    const until = parts.findIndex(({ is, form }) => is === 'past' && UNTIL.has(form));
    return next?.continues === true || until < 0 || until + 2 < parts.length || !isEarlier(parts[until + 1]);
  });
}
const OLD: ReadonlySet<string> = wordSet('old older former previous outdated');
const UNTIL: ReadonlySet<string> = wordSet('until till');
const opensSource = (parts: readonly Element[]): boolean => parts[1]?.is === 'source' || parts[1]?.form === ':';
const isEarlier = (part: Element | undefined): boolean => part?.is === 'yearno' || part?.is === 'past';
const openingOf = (parts: readonly Element[], is: string): boolean =>
  parts.find((part) => part.is !== 'filler' && part.is !== 'sign')?.is === is;

/** "Was required, not now", "two attempts was the old rule": all that is said was so before. */
export function isFormer(parts: readonly Element[]): boolean {
  const past = parts.findIndex(
    ({ is, form }, at) => is === 'past' && (USED.has(form) || (WAS.has(form) && parts.slice(at, at + 4).some(isOld))),
  );
  if (past >= 0 && !holds(parts, 'now')) return true;
  const words = parts.filter(({ is }) => is !== 'sign' && is !== 'filler');
  const [denial, last] = words.slice(-2);
  return holds(words.slice(0, -2), 'past') && denial?.is === 'deny' && last?.is === 'now';
}
const USED: ReadonlySet<string> = new Set(['used to', 'used to be', 'formerly']);
const WAS: ReadonlySet<string> = new Set(['was', 'were']);
const isOld = ({ form }: Element): boolean => form === 'old' || form === 'former' || form === 'previous';

/** "Was 3, now 1", "no limit before, now 3 years": what is said of now. */
export function sinceNow(parts: readonly Element[]): readonly Element[] {
  const now = parts.findIndex(({ is }, at) => is === 'now' && parts[at - 1]?.form === ',');
  const isThen = now > 1 && (holds(parts.slice(0, now), 'past') || parts[now - 2]?.form === 'before');
  return isThen ? parts.slice(now) : parts;
}
