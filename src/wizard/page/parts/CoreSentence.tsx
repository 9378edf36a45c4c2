/** How does a pane show a sentence that was written for a formula? Its days do not break across lines, and where it names a formula the pane that does the same can be opened. */

const DOERS: Readonly<Record<string, readonly ['verify' | 'score' | 'rank', string]>> = {
  VERIFY_NEXT: ['verify', 'Verify'],
  SHORTLIST: ['score', 'the shortlist in Score'],
  RANK_CHECK: ['rank', 'Rank'],
};
const APART = /(\d{4}-\d\d-\d\d|VERIFY_NEXT|SHORTLIST|RANK_CHECK)/;

/** Opens another pane. */
export type GoTo = (pane: 'start' | 'verify' | 'score' | 'rank') => void;

export function CoreSentence({ words, goTo }: { readonly words: string; readonly goTo: GoTo }) {
  return (
    <>
      {words.split(APART).map((part, at) => {
        const doer = DOERS[part];
        if (doer === undefined)
          return at % 2 === 0 ? (
            part
          ) : (
            <span key={part} class="day">
              {part}
            </span>
          );
        return (
          <button key={part} type="button" class="link" onClick={() => goTo(doer[0])}>
            {doer[1]}
          </button>
        );
      })}
    </>
  );
}
