/** Under which scores are both Steps low? The lines of the guides, apart from the thresholds that SETTINGS can change. */
import type { ScoreLines } from '../domain/season/step3';

/** Step 1 by G1.s1.low, Step 2 CK by G4.ck. */
export const SCORE_LINES: ScoreLines = { step1: 210, step2: 225 };
