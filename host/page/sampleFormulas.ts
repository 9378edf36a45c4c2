/** Which formulas does the sample show beside the programs, and how wide are the columns that they fill? */
import type { SampleFormula } from '../sample.ts';

/** SCORE says it all in one call; behind it each other function stands once, for those who build their own columns. */
export const sampleFormulas: readonly SampleFormula[] = [
  {
    formula: (programs) => `=SCORE(${programs}; PROFILE; SETTINGS)`,
    widths: [180, 64, 90, 130, 220, 48, 360, 520],
    beginsWithTier: true,
  },
  { formula: () => '=VISA_OK(G1:G; PROFILE)', widths: [110], beginsWithTier: false },
  { formula: () => '=IMG_SHARE(O1:O)', widths: [120], beginsWithTier: false, pattern: '0%' },
  { formula: () => '=HOW_READ("visa"; G1:G)', widths: [240], beginsWithTier: false },
  { formula: () => '=REGION(C1:C; D1:D)', widths: [300], beginsWithTier: false },
  { formula: (programs) => `=TIER(${programs}; PROFILE; SETTINGS)`, widths: [180], beginsWithTier: true },
  { formula: (programs) => `=WHY(${programs}; PROFILE; SETTINGS)`, widths: [520], beginsWithTier: false },
];
