/** How is it said where a sentence comes from? */

/** The cell that a sentence quotes is not quoted once more beside it. */
export function sourceShown(says: string, source: string): string {
  if (source === 'ours') return 'MatchSheet’s own';
  const [, cell, words = ''] = /^(your cell): (“.*”)$/s.exec(source) ?? [];
  return cell !== undefined && says.includes(words) ? cell : source;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
