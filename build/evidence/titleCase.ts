/** How is a name that a government file gives in capitals shown? As people write it. */

const CAPITALS = new Set(
  'UPMC UCLA UCSF UCI UCSD UC USC LAC HCA CHI SSM OSF JPS KFH UF UAB UAMS USA USMD UNM UNC UT UTMB UVA VCU MCV VHS VA WVU CAMC MUSC AU MCG OU OSU OHSU SUNY NYU NYC NYP NS LIJ CJW DCH NEA IU ECU LSU LLU LLUMC PIH RWJ JFK SBH CHRISTUS MCHS UHS II III IV AHN UH UW TMC LDS HSHS HMH AMG KPC HSP TIRR UHC PHD'.split(
    ' ',
  ),
);
const SMALL = new Set('of the and at for in on de la y el to an with'.split(' '));

const capital = (word: string): string =>
  word
    .replace(/^([^a-z]*)([a-z])/, (_all, before: string, first: string) => before + first.toUpperCase())
    .replace(/^Mc([a-z])/, (_all, next: string) => `Mc${next.toUpperCase()}`);

/** A text with lower-case letters is somebody's own spelling and stays. */
export function titleCase(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (/[a-z]{2}/.test(line)) return line;
  return line
    .split(' ')
    .map((word, at) =>
      word
        .split(/([-/(+])/)
        .map((part) => {
          const bare = part.replace(/[^A-Z]/g, '');
          if (CAPITALS.has(bare) || /^(?:[A-Z]\.)+$/.test(part)) return part;
          const lower = part.toLowerCase();
          return at > 0 && SMALL.has(lower) ? lower : capital(lower);
        })
        .join(''),
    )
    .join(' ');
}
