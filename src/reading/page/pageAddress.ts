/** Whom does a sentence or a section of a page speak to: every applicant, IMGs, or others than those who apply from abroad? */
import { isFormerly } from './takenBack';

interface Address {
  readonly to: 'everybody' | 'IMGs' | 'others';
  /** The sentence without "If you are an IMG,": who is addressed is no condition. */
  readonly words: string;
}

const IMG = String.raw`(?:img|fmg|(?:international|foreign)(?: medical)? (?:graduate|applicant|student|school graduate)|graduates? of (?:an? )?(?:international|foreign)(?: \w+){0,3}|(?:graduates?|applicants?) (?:of|from|trained at) (?:medical )?schools? (?:abroad|outside(?: \w[\w.]*){1,6})|(?:graduates?|applicants?) (?:from|trained) abroad|foreign-trained(?: \w+){0,2})s?`;
const OTHER = String.raw`(?:graduates? of (?:an? )?(?:us|u\.s\.|american|lcme|coca)[\w -]*|(?:us|u\.s\.|american)[\w -]*(?:graduates?|seniors?|students?|applicants?)|amgs?|osteopathic[\w ]*|do (?:graduates?|students?|applicants?)|(?:medical|visiting|fourth-year)[\w -]*students?|students?|fellows?|fellowship (?:applicants?|candidates?)|fellow applicants?|observers?|transfer\w*(?: (?:residents?|applicants?))?|(?:current|former) residents?|residents? elsewhere|faculty|alumni)`;
const IF = String.raw`^(?:(?:if|when) you(?: a|')re (?:already |currently )?(?:an? )?|if (?:an? )?|for (?:all )?|(?:all )?(?=[\w .]{2,40}:))`;
const BREAK = String.raw`(?:,?\s+(?:applying|whom?|from|with)\b[^,:]{0,40})?\s*[,:]\s*`;
const TO_IMGS = new RegExp(`${IF}${IMG}${BREAK}`, 'i');
const TO_OTHERS = new RegExp(`${IF}${OTHER}(?:${BREAK}|\\s*$)`, 'i');

export function addressOf(sentence: string): Address {
  const toImgs = TO_IMGS.exec(sentence)?.[0];
  if (toImgs !== undefined) return { to: 'IMGs', words: sentence.slice(toImgs.length).trim() || sentence };
  const toOthers = TO_OTHERS.exec(sentence)?.[0];
  return { to: toOthers !== undefined && !ALL.test(toOthers) ? 'others' : 'everybody', words: sentence };
}
/** "For US and international graduates:" leaves nobody out. */
const ALL = /\b(?:all|both|international|foreign|imgs?|fmgs?)\b/i;

const THEM =
  /\b(?:fellows(?:hips?)?|fellowships?|observers|students?|rotators?|clerkships?|alumni|alumnae|former residents?|past residents?|our graduates|faculty|spouses?|researchers?|transitional year|preliminary (?:year|positions?|track)|other (?:departments?|programs?|residenc\w+))\b|\bdr\./i;
const US =
  /\b(?<!(?:former|past|other) )residen|applicants? to|\bimgs?\b|(?<!our )\bgraduates?\b|\bcandidates?\b|\bwe\b|\byou\b|experience/i;
/** What stands before the first verb or the colon. */
const SUBJECT =
  /^([^?!:;]{3,80}?)(?::|\b(?:is|are|was|were|can|could|may|must|needs?|requires?|asks?|pay|have|has|had|do|does|did|will|welcomes?|sponsors?|takes?|went|came|works?|should|accepts?|receives?|considers?)\b)/i;
/** "Our fellowships sponsor H-1B visas", "Dr. R. came on an H-1B", "The neurology department has its own rules": said of nobody who applies here. */
export function speaksOfOthers(sentence: string): boolean {
  const subject = SUBJECT.exec(sentence)?.[1] ?? '';
  return (THEM.test(subject) && !US.test(subject)) || ELSEWHERE.test(sentence);
}

/** "I graduated in 2016", "My score was 260": one person's own case. */
export const isOwnStory = (sentence: string): boolean => /^(?:[\w. ]{2,25}: )?["“]?(?:I|I['’]m|I['’]ve|My|Mine)\b/.test(sentence);

/** "Do NOT apply if", "It does not matter": what stands below such a heading is turned round by it. */
export const turnsRound = (heading: string): boolean =>
  /\b(?:not|never|cannot|\w+n['’]t)\b.{0,40}\b(?:apply|considered?|reviewe?d?|eligible|accept(?:ed)?|interview(?:ed)?|matter|need(?:ed)?|required?|read)\b|\b(?:reject|exclude|disqualif)\w*/i.test(
    heading,
  );

/** "Are faculty positions open on a visa?": its answers are nobody's who applies here. */
export const asksOfOthers = (question: string): boolean => THEM.test(question) && !APPLIES.test(question);
const APPLIES = /\b(?<!(?:former|past|other) )residen|applica|\bapply|\bimgs?\b|\bcandidates?\b|experience/i;

/** "Stroke fellowship: … No visas.": what follows in the line is said of them too, until the residency is named. */
export const namesUs = (sentence: string): boolean =>
  /^(?:we|our program|the program)\b|\b(?<!(?:former|past|other) )residen(?:ts?|cy)\b|\bapplica(?:nt|tion)s?\b|\bimgs?\b|\?$/i.test(
    sentence,
  );

const ELSEWHERE =
  /\bha(?:s|ve) (?:(?:its|their) own|other|different) (?:rules|requirements|criteria|website|page)|\b(?:my|his|her|their|an?other|some|many|most) (?:(?:previous|former|old|other|last) )?(?:programs?|hospitals?)\b|^for (?:the |our )?(?:transitional year|preliminary|fellows\w*|observers)\b/i;

/** The words without brackets that tell of others or of former years: "at least 220 (last year's residents averaged 241)". */
export const withoutAsides = (sentence: string): string =>
  sentence.includes('(')
    ? sentence.replace(/\s*\(([^()]*)\)/g, (whole, aside: string) =>
        isFormerly(aside) || speaksOfOthers(aside) || OF_COMLEX.test(aside) ? '' : whole,
      )
    : sentence;

const OF_COMLEX = /^(?:or )?(?:comlex|level [123])\b(?!.*\b(?:usmle|step)\b)/i;

/** To whom is spoken below a heading: "Requirements for US seniors", "Selection criteria (IMG)". */
const audienceOf = (heading: string): Address['to'] =>
  addressOf(
    `${heading
      .replace(LEAD, '')
      .replace(ALSO, '')
      .replace(/^\(|\)$/g, '')}:`,
  ).to;
/** "Requirements for IMGs": what is asked below it is asked of them. */
export const isSectionOfImgs = (heading: string): boolean => audienceOf(heading) === 'IMGs' || IMGS_MUST.test(heading);
const IMGS_MUST = new RegExp(
  `^(?:all |our )?${IMG}(?:,? \\w+)? (?:must|need|should|have to|are (?:also )?(?:required|expected|asked))\\b`,
  'i',
);
const ALSO = /^in addition,? |,? (?:in addition|additionally|also|besides)$/i;
const LEAD =
  /^(?:[\w-]+ ){0,3}(?:requirements?|criteria|information|eligibility|qualifications?|polic(?:y|ies)|rules|checklist|pathway|applying)(?:\s+(?:for|of|as)(?: an?)?\s+|\s*[–—:-]\s*|\s+(?=\())/i;

/** "Transfers", "For medical students", "Fellowships": nothing below it is said of applicants to the residency. */
export const isSectionOfOthers = (heading: string): boolean =>
  audienceOf(heading) === 'others' || (THEIR_HEADING.test(heading) && !OUR_HEADING.test(heading));
const THEIR_HEADING =
  /\b(?:fellowships?|alumni|observers?|observership (?:program|at|opportunit\w+)|^observerships?$|faculty|clerkships?|former residents|our graduates|(?:meet|about) (?:our|the) (?:residents|interns|chiefs|pgy)|graduates go|after residency|(?:similar|related|nearby|other) programs|(?:former|previous|old|past) (?:policy|policies|requirements|criteria|rules))\b/i;
const OUR_HEADING =
  /\bresidency (?:and|&)|residents? (?:and|&)|(?:and|&) residen|applica|apply|\bimgs?\b|international|foreign|experience|visa|faq|question|requirements (?:and|&)|eligib/i;
