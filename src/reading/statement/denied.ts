/** Does a sentence say it, or deny it, put it off, or tell it of somebody else? */

export const DENIED =
  /\b(?:not|never|n't|no|without|if|plan\w*|will|would|hope\w*|intend\w*|before|until|prepar\w+|schedul\w+|register\w*|about to|going to|aim\w*|want\w*|colleagues?|classmates?|friends?|students?|residents? who|they|he|she)\b/;

/** Nothing before it in its clause denies it or puts it off. */
export function isSaid(pattern: RegExp, folded: string): boolean {
  const found = pattern.exec(folded);
  return (
    found !== null &&
    !DENIED.test(
      folded
        .slice(Math.max(0, found.index - 50), found.index)
        .split(/[,;:]/)
        .at(-1) ?? '',
    )
  );
}
