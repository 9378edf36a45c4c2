/** Which programs are academic flagships by name? (G1.kind.flagship: UCSF, Stanford; G5.kind.academic: UCLA, UCSD, UC Irvine, USC) */

const FLAGSHIPS =
  /\bucsf\b|\bstanford\b|\bucla\b|\bucsd\b|\buci\b|\bkeck\b|\busc\b|\buc (?:san francisco|los angeles|san diego|irvine)\b|university of california,? ?(?:\(?(?:san francisco|los angeles|san diego|irvine)\)?)|university of southern california/;
/** A regional campus or a county hospital of one is read by its own cell, else as a hybrid (G3.kind.campus). */
const CAMPUS =
  /fresno|olive ?view|harbor|county|kern|riverside|la general|lac\b|contra costa|highland|affiliated|san joaquin|valley|bakersfield|oakland|east bay|community|santa monica[- ]family/;

type FlagshipName = 'flagship' | 'campus' | null;

/** Other states have a USC and a UCI too, so a program outside California never counts as one of these. */
export function flagshipNameOf(program: string, institution: string, state: string | null): FlagshipName {
  if (state !== null && state !== 'CA') return null;
  const name = `${program} ${institution}`.toLowerCase();
  if (!FLAGSHIPS.test(name)) return null;
  return CAMPUS.test(name) ? 'campus' : 'flagship';
}
