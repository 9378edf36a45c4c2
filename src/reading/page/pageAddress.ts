/** Whom does a sentence or a section of a page speak to: every applicant, IMGs, or others than those who apply from abroad? */

interface Address {
  readonly to: 'everybody' | 'IMGs' | 'others';
  /** The sentence without "If you are an IMG,": who is addressed is no condition. */
  readonly words: string;
}

const IMG = String.raw`(?:img|fmg|(?:international|foreign)(?: medical)? (?:graduate|applicant|student|school graduate)|graduate of (?:an? )?(?:international|foreign)[\w ]*|foreign-trained[\w ]*)s?`;
const OTHER = String.raw`(?:graduates? of (?:an? )?(?:us|u\.s\.|american|lcme|coca)[\w -]*|(?:us|u\.s\.|american)[\w -]*(?:graduates?|seniors?|students?|applicants?)|amgs?|osteopathic[\w ]*|do (?:graduates?|students?|applicants?)|(?:medical|visiting|fourth-year)[\w -]*students?|students?|fellows?|fellowship (?:applicants?|candidates?)|fellow applicants?|observers?|transfer\w*(?: (?:residents?|applicants?))?|(?:current )?residents?|faculty)`;
const IF = String.raw`^(?:(?:if|when) you(?: a|')re (?:an? )?|if (?:an? )?|for (?:all )?|(?:all )?(?=[\w .]{2,40}:))`;
const BREAK = String.raw`(?:\s+(?:applying|who|from|with)\b[^,:]{0,40})?\s*[,:]\s*`;
const TO_IMGS = new RegExp(`${IF}${IMG}${BREAK}`, 'i');
const TO_OTHERS = new RegExp(`${IF}${OTHER}(?:${BREAK}|\\s*$)`, 'i');

export function addressOf(sentence: string): Address {
  const toImgs = TO_IMGS.exec(sentence)?.[0];
  if (toImgs !== undefined) return { to: 'IMGs', words: sentence.slice(toImgs.length).trim() || sentence };
  return { to: TO_OTHERS.test(sentence) ? 'others' : 'everybody', words: sentence };
}

/** "Transfers", "For medical students", "Fellowships": nothing below it is said of applicants to the residency. */
export const isSectionOfOthers = (heading: string): boolean =>
  addressOf(`${heading}:`).to === 'others' || (OTHERS_HEADING.test(heading) && !/\bimgs?\b|international|foreign/i.test(heading));
const OTHERS_HEADING =
  /^(?:for |our |information for |current )?(?:visiting |medical |osteopathic |us |u\.s\. |prospective )*(?:students?|clerkships?|student rotations|(?:visiting )?electives?|observers?(?:hips?)?|fellows?(?:hips?)?(?: programs?)?|transfers?(?: (?:residents?|applicants?))?|faculty|osteopathic applicants|us (?:graduates?|seniors))$/i;
