// Is a file what it claims to be, and small enough for a browser's memory? Told before anything of it is unpacked.

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 60 * MEGABYTE;
const MOST_UNPACKED = 400 * MEGABYTE;
const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
/** The end of the directory may be followed by a comment of at most 64 KB. */
const LONGEST_TAIL = 65_557;

/** Why a file cannot be opened, as the end of a sentence; nothing where it can. */
export function refusalOf(name: string, bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'it is empty';
  if (bytes.length > MOST_BYTES) return `it has ${Math.round(bytes.length / MEGABYTE)} MB, more than ${MOST_BYTES / MEGABYTE}`;
  const begins = (...head: number[]): boolean => head.every((byte, at) => bytes[at] === byte);
  if (/\.xlsx$/i.test(name)) {
    // An old workbook, or one with a password, is in Microsoft's older container.
    if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'it is an old Excel file, or has a password. Save it again as .xlsx without one';
    const size = begins(0x50, 0x4b) ? unpackedSize(bytes) : undefined;
    if (size === undefined)
      return 'it is damaged, or no Excel workbook. Open it in Excel or Sheets and save it again as .xlsx or .csv';
    return size > MOST_UNPACKED ? 'it is too large for a browser: keep only the tab with the list' : undefined;
  }
  return begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0) || begins(0x25, 0x50, 0x44, 0x46)
    ? 'it is no table of text. Open it in Excel or Sheets and save it as .xlsx or .csv'
    : undefined;
}

/** What the parts of a zip file say they unpack to, in bytes; nothing where its directory cannot be found. */
function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = bytes.length - 22;
  const last = Math.max(0, bytes.length - LONGEST_TAIL);
  while (at >= last && view.getUint32(at, true) !== END_OF_DIRECTORY) at -= 1;
  if (at < last) return undefined;
  const entries = view.getUint16(at + 10, true);
  let place = view.getUint32(at + 16, true);
  let size = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (place + ENTRY_BYTES > bytes.length || view.getUint32(place, true) !== ENTRY) return undefined;
    size += view.getUint32(place + 24, true);
    place += ENTRY_BYTES + view.getUint16(place + 28, true) + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  }
  return size;
}
