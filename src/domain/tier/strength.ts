/** Does something exceptional in the profile lift a flagship, or a row of few IMGs, to Reach? (G5.tier.ultra) */
import type { Reason } from '../decision';
import { finding } from '../finding';
import type { Profile } from '../profile';
import type { Program } from '../program';

/**
 * Expertise holds everywhere, research where US publications stand behind it (G5.tier.ultra), a US school link where nothing narrows it;
 * a mentor or a named school holds where its words name the program or its city.
 */
export function strengthReason(profile: Profile, program: Program): Reason | null {
  const strengths = profile.strengths;
  if (strengths === null) return null;
  const words = strengths.toLowerCase();
  const named = `${program.name} ${program.place.city ?? ''}`.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const generic =
    /^(?:program|medical|center|hospital|university|medicine|internal|family|school|health|residency|community|state)$/;
  const isNamed = named.some((name) => !generic.test(name) && words.includes(name));
  const isPublished =
    (profile.usPublications ?? 0) > 0 || (/publication|published|papers/.test(words) && !/\b(?:no|0)\b/.test(words));
  const isGeneral =
    /expertise|unique|^(?:a )?us (?:medical )?school link$/.test(words) || (/research|publi/.test(words) && isPublished);
  if (!isGeneral && !isNamed) return null;
  return finding('exceptional-strength', 'G5.tier.ultra', { strength: strengths }, ['strengths']);
}
