/** How is a set of single words written down? As one text: a list of quoted words is a third longer in what Sheets loads. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
