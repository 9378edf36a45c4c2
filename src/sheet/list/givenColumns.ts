/** Which columns of a pasted table fill which column of the list, and in which words? */
import { foldHeader } from '../../reading/headers/headerRoles';
import type { ProgramField } from '../../reading/headers/programFields';
import { isBlank, textOf } from '../cell';
import type { FoundList } from './findList';
import type { Column } from './programsBlock';

/** What a column of the paste gives to one of the list. */
interface Given {
  readonly from: number;
  words(text: string): string;
}

/** Column of the tab to what it gets: by field, else by the same header; what the list has in one column is joined, what it has in two is parted. */
export function givenColumns(
  list: FoundList,
  columns: readonly Column[],
  headers: readonly unknown[],
): ReadonlyMap<number, readonly Given[]> {
  const into = new Map<number, Given[]>();
  const put = (at: number | undefined, from: number, words = (text: string): string => text): void => {
    if (at !== undefined) into.set(at, [...(into.get(at) ?? []), { from, words }]);
  };
  const ofList = new Map(list.columns.map(({ field, at }) => [field, at]));
  headers.forEach((header, from) => {
    const field = columns.find(({ at }) => at === from)?.field;
    if (field === undefined) {
      put(
        isBlank(header) ? undefined : list.others.find((other) => foldHeader(other.header) === foldHeader(textOf(header)))?.at,
        from,
      );
      return;
    }
    const own = ofList.get(field);
    const parted = own === undefined ? PARTED[field] : undefined;
    if (parted?.every(({ to }) => ofList.has(to))) {
      for (const { to, words } of parted) put(ofList.get(to), from, words);
      return;
    }
    const [stand, words] = STAND_IN[field] ?? [];
    const isFree = stand !== undefined && !columns.some((one) => one.field === stand);
    if (own !== undefined) put(own, from);
    else put(isFree ? ofList.get(stand) : undefined, from, words);
  });
  return into;
}

const SAID = /^(.*\S)\s*,\s*([^,]+)$/;

/** "Yes" says of neither visa that it is given: as a question it stays open, and stays to be read. */
const ofOneVisa = (text: string): string => (text === '' || /[jh]\W?1|^no/i.test(text) ? text : `Visa? ${text}`);

/** One column of the paste is two of the list: "Fresno, CA". What is said of the visa is read for each column by its own words. */
const PARTED: Readonly<Partial<Record<ProgramField, readonly { readonly to: ProgramField; words(text: string): string }[]>>> = {
  location: [
    { to: 'city', words: (text) => SAID.exec(text)?.[1] ?? text },
    { to: 'state', words: (text) => SAID.exec(text)?.[2] ?? '' },
  ],
  visa: [
    { to: 'j1', words: ofOneVisa },
    { to: 'h1b', words: ofOneVisa },
  ],
};

const named =
  (visa: string) =>
  (text: string): string =>
    text === '' ? '' : `${visa}: ${text}`;

/** Where a list has no column of the field, the one that says as much, and how it is said there. */
const STAND_IN: Readonly<Partial<Record<ProgramField, readonly [field: ProgramField, words?: (text: string) => string]>>> = {
  city: ['location'],
  state: ['location'],
  program: ['institution'],
  institution: ['program'],
  j1: ['visa', named('J-1')],
  h1b: ['visa', named('H-1B')],
};
