/** How does a long text fit where Google counts characters? What was said before is told by its number, and each character carries fifteen bits. */

const [CARRIED, FIRST] = [15, 32];
/** Numbers from here on stand for what was said before; those below for one character. */
const SAID = 65_536;

/** Of the number that comes when `count` have come before it. */
const widthAfter = (count: number): number => 32 - Math.clz32(SAID + count);

export function packed(text: string): string {
  const known = new Map<number, number>();
  let [out, held, bits, count, last] = ['', 0, 0, 0, -1];
  const put = (code: number): void => {
    held = held * 2 ** widthAfter(count) + code;
    bits += widthAfter(count);
    count += 1;
    for (; bits >= CARRIED; held %= 2 ** bits) {
      bits -= CARRIED;
      out += String.fromCharCode(FIRST + Math.floor(held / 2 ** bits));
    }
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const longer = last * SAID + unit;
    const code = last < 0 ? unit : known.get(longer);
    if (code === undefined) {
      known.set(longer, SAID + count);
      put(last);
      last = unit;
    } else last = code;
  }
  if (last >= 0) put(last);
  return bits === 0 ? out : out + String.fromCharCode(FIRST + held * 2 ** (CARRIED - bits));
}

export function unpacked(text: string): string {
  const said: string[] = [];
  let [out, held, bits, last] = ['', 0, 0, ''];
  for (let at = 0, count = 0; at < text.length; at += 1) {
    held = held * 2 ** CARRIED + text.charCodeAt(at) - FIRST;
    bits += CARRIED;
    if (bits < widthAfter(count)) continue;
    bits -= widthAfter(count);
    const code = Math.floor(held / 2 ** bits);
    held %= 2 ** bits;
    // The newest may be named before it is whole: it ends as it begins.
    const words = code < SAID ? String.fromCharCode(code) : (said[code - SAID] ?? last + last.charAt(0));
    if (count > 0) said.push(last + words.charAt(0));
    out += words;
    last = words;
    count += 1;
  }
  return out;
}
