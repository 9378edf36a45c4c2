/** Which texts does a zip file hold? The browser unpacks them, and checks each against the sum that the file keeps of it. */

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
/** The end of the directory may be followed by a comment of at most 64 KB. */
const LONGEST_TAIL = 65_557;
/** Far more than any list, and what a browser can still hold. */
const MOST_UNPACKED = 200 * 1024 * 1024;

/** By their paths in small letters; rejected where the file is damaged. */
export async function unzip(bytes: Uint8Array, isWanted: (path: string) => boolean): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { path, packed } of entriesOf(bytes).filter((entry) => isWanted(entry.path)))
    texts.set(path.toLowerCase(), await new Response(packed).text());
  return texts;
}

interface Entry {
  readonly path: string;
  readonly packed: BodyInit;
}

function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end > Math.max(0, bytes.length - LONGEST_TAIL) && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  const short = (place: number): number => view.getUint16(at + place, true);
  const long = (place: number): number => view.getUint32(at + place, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [name, extra, comment] = [short(28), short(30), short(32)];
    const [size, whole, local] = [long(20), long(24), long(42)];
    unpacked += whole;
    if (view.getUint32(at, true) !== ENTRY || unpacked > MOST_UNPACKED) throw new RangeError('No such zip file is read.');
    const from = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const content = bytes.slice(from, from + size);
    const isPacked = view.getUint16(at + 10, true) === 8;
    entries.push({
      path: new TextDecoder().decode(bytes.slice(at + ENTRY_BYTES, at + ENTRY_BYTES + name)),
      packed: isPacked ? unpackedStream(content, bytes.slice(at + 16, at + 20), bytes.slice(at + 24, at + 28)) : content,
    });
    at += ENTRY_BYTES + name + extra + comment;
  }
  return entries;
}

/** As gzip, which ends with the sum and the size of what was packed: the browser compares both. */
function unpackedStream(content: Uint8Array<ArrayBuffer>, sum: Uint8Array<ArrayBuffer>, size: Uint8Array<ArrayBuffer>) {
  const head = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  return new Blob([head, content, sum, size]).stream().pipeThrough(new DecompressionStream('gzip'));
}
