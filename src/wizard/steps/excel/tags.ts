/** Which tags does a part of an Excel file hold, in their order? Programs write these parts: no comment and no CDATA stands in them. */

export interface Tag {
  /** Without its prefix: some programs write `x:row`. */
  readonly name: string;
  readonly isEnd: boolean;
  attribute(name: string): string | undefined;
  /** What stands between it and the next tag. */
  readonly text: string;
}

const TAG = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>([^<]*)/g;

export function* tagsOf(xml: string): Generator<Tag> {
  for (const [, end, name = '', attributes = '', text = ''] of xml.matchAll(TAG))
    yield {
      name,
      isEnd: end === '/',
      attribute: (wanted) => {
        const found = new RegExp(`\\s(?:\\w+:)?${wanted}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
        return found === null ? undefined : plain(found[1] ?? found[2] ?? '');
      },
      text: plain(text),
    };
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** `&#233;` and `_x000D_` are signs that XML has no letter for. */
const plain = (text: string): string =>
  text
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, digits, name) =>
      name === undefined ? signOf(Number.parseInt(hex ?? digits, hex === undefined ? 10 : 16)) : (NAMED[name] ?? whole),
    )
    .replace(/_x([\dA-F]{4})_/g, (_whole, hex) => signOf(Number.parseInt(hex, 16)));

const signOf = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
