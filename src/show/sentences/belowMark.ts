/** How is a score under its pass mark told? */
import type { BelowMark } from '../../domain/belowMark';

const NAMES = { step2: 'Step 2 CK', step3: 'Step 3' } as const;

/** "Step 2 CK 200 is below the pass mark (214)" */
export const belowMarkSays = ({ step, score, mark, isOfItsDay }: BelowMark): string =>
  `${NAMES[step]} ${score} is below the pass mark ${isOfItsDay ? 'of its day ' : ''}(${mark})`;

export const askToCheckMark = (below: BelowMark): string =>
  `${belowMarkSays(below)}: check ${below.isOfItsDay ? 'score and date' : 'the score'}.`;
