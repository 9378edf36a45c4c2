/** How are long lists of words opened that came with a sign for letters that often stand together? */

/** The text itself again. A line of `signs` is a sign and what it stands for, in letters and signs of earlier lines; without any the text was never grouped. */
export function ungrouped(text: string, signs: string): string {
  if (signs === '') return text;
  const meant = new Map<string, string>();
  const whole = (words: string): string => [...words].map((letter) => meant.get(letter) ?? letter).join('');
  for (const said of signs.split('\n')) meant.set(said.charAt(0), whole(said.slice(1)));
  const any = [...meant.keys()].join('').replace(/[\]\\^-]/g, '\\$&');
  return text.replace(new RegExp(`[${any}]`, 'g'), (sign) => meant.get(sign) ?? sign);
}
