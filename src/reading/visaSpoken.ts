/** Which parts of a visa cell are about something else, reported by somebody, or spelled by hand? Put right before sentences are weighed. */

const J1 = `j ?-? ?1s?(?![0-9])`;
const H1B = `h ?-? ?1(?: ?-? ?b)?(?:'?s)?(?![0-9a-z])`;
const KIND = `(?:${J1}|${H1B})`;
const PERSON = String.raw`(?:pc|coordinator|pd|apd|director|chief|resident|program|admin\w*|they)`;
const row = (pattern: string, by: string): readonly [RegExp, string] => [new RegExp(pattern, 'g'), by];

const rows = (): readonly (readonly [RegExp, string])[] => [
  // Spellings and signs.
  [/\b(?!accept)ac+c?(?:ep|pe)e?c?t(?:s|ed|ing)?\b/g, 'accept'],
  [/\b(?:onyl|olny|ony|onlly)\b/g, 'only'],
  [/\bthru\b/g, 'through'],
  [/\bw\/o\b/g, 'without'],
  [/^(?:in )?\d{4}:? [^|;]{0,30}(?:-+>|\u2192|\|) ?(?=\d{4}:)/g, ''],
  [/\(used to [^)]*\)/g, ''],
  [/, no others?\b(?! visa)/g, ', no other visas'],
  row(`(${KIND}) x(?=$|[\\s,;])`, '$1 no'),
  [/>{2,}|-+>|=>/g, ' | '],
  row(String.raw`\(\+\) ?(${KIND})`, '$1 yes;'),
  row(String.raw`\(-\) ?(${KIND})`, '$1 no;'),
  [/\bneg(?:ative)?\b/g, 'no'],
  [/\u2753|\u2754/g, '?'],
  [/\bno h(?=$|[,;.)])/g, 'no h-1b'],
  [/\bno j(?=$|[,;.)])/g, 'no j-1'],
  [/\band that\b/g, ';'],
  // A kind with its own question mark or TBD is open, whatever stands beside it.
  row(
    String.raw`(?<!\b(?:sponsor|accept|offer|support|provide|take|do|does|is|are|consider)\b[^.;]{0,40})\b${KIND}(?: visas?)? ?[-:=]{0,2} ?(?:tbd|tba|unk(?:nown)?|unclear|not sure|unsure|(?:website |site |page )?(?:silent|says nothing))(?=$|[\s,;.)])`,
    '',
  ),
  row(String.raw`(?<=^|[^a-z ] *|\b(?:yes|ok|y|only) )${KIND}(?: visas?)? ?\?+(?=$|[,;])`, ''),
  row(String.raw`,? ?\b(?:did|does|do)(?:n'?t| not) know (?:anything )?(?:about|of|re) (?:the )?${KIND}(?: visas?)?`, ''),
  row(String.raw`,? (?:and|but) i(?:'ve| have)? (?:e-?mailed|asked|written|wrote|called|messaged)\b[^.;]*`, ''),
  // Words between two kinds, and after one.
  row(`(${KIND}) n (${KIND})`, '$1 and $2'),
  row(`(${J1})/(${H1B}) ?[-:(] ?(?:h|h1b?) only if`, '$1; h-1b if'),
  row(`(${KIND}|\\beads?) ?[-\u2013\u2014] ?(yes|no|y|n|ok|accept|accepted|not accept(?:ed)?)\\b`, '$1 $2'),
  [/\b0 chances?\b/g, 'no'],
  row(String.raw`(?<!\b(?:all|any|several|various|different) )\bvisas?,? including (?=(?:the )?${KIND})`, ''),
  row('(?<=[;,.] )(?:visas? |visa types? |types? )?not (?:accepted|sponsored|supported|offered): ', 'no '),
  row(String.raw`\bto our existing (${KIND})`, 'and $1'),
  [/, (?:as|since|because) (?=(?:the|we|our) )/g, '; '],
  [/,? (?:need|must have|requires?) (?:your |their )?own (?:work permit|visa|ead)\b[^.;,]*/g, ''],
  [/\bunder any circumstances?\b/g, ''],
  [/\ba policy against\b/g, 'no'],
  row(String.raw`\bnever (?:refused|rejected|declined|turned away)\b[^.;,]{0,60}?(?=${KIND})`, 'accept '),
  row(String.raw`\b(?:do not|don't|does not|no) (?:\w+ )?premium processing\b[^.;]{0,30}?(?=${KIND})`, 'accept '),
  [/^e-?mail from \w+: /g, ''],
  row(String.raw`\bhave (${J1}) residents`, 'accept $1'),
  row(
    `,? (?:freida|website|site|faq|page|they) (?:doesn'?t|does not|didn'?t|did not) (?:say|mention|list|state|specify)(?: anything)?(?: about| on| re)? (?:the )?${KIND}`,
    '',
  ),
  row(`(${KIND}) (?:is |are )?too (?:expensive|costly|much work)`, 'no $1'),
  row(String.raw`\bexceptions? for (${KIND})(?: visas?)? (?:is|are|will) not(?: be)? (?:granted|made|given)`, 'no $1'),
  [
    /\b(?:provided|as long as|if|only if) (?:that )?(?:they|you|applicants|candidates|imgs) (?:do not|don't) (?:need|require) (?:a |any )?(?:visa )?sponsorship/g,
    '; no visas',
  ],
  row(
    String.raw`,? (?:and )?(?:all )?(?:foreign nationals?|non-?(?:us )?citizens?|international)\b[^.;,]{0,30} must (?:have|hold|obtain|be on|use) (?:a |an |the )?(${J1})(?: status| visas?)?`,
    '; $1 only',
  ),
  [/\b(applicants|graduates|candidates|imgs|physicians|trainees) may be sponsored (?=for|on|through)/g, '$1 are sponsored '],
  // What ECFMG sponsors is J-1.
  row(String.raw`\becfmg[- ](?=${J1})`, ''),
  row(String.raw`\bneed (?:a |the )?(${J1})(?: visas?)?(?: sponsorship)? (?:through|via|by) (?:the )?ecfmg`, 'accept $1'),
  [/^(?:only )?(?:through|via) (?:the )?ecfmg\b/g, 'j-1'],
  [/\becfmg is the sponsor of (?:all )?(?:our )?(?:residents'? )?visas?\b/g, 'j-1 yes;'],
  [/\becfmg sponsorship\b(?= (?:are|is|may|can|will|accepted|welcome))/g, 'j-1 visas'],
  // "No cut-off" refuses no visa.
  row(
    String.raw`\bno (?:\w+ ){0,2}(?:cut-?offs?|minimums?|min|limits?|usce|scores?|attempts?|yog)\b(?: (?:of|on|for|in|required|needed|scores?|cut-?offs?|attempts|years|graduation))*(?=,| and |;|\.|$)(?:,? and (?=${KIND}))?`,
    '',
  ),
  row(
    String.raw`(?<=^|[,;] ?)(?:min(?:imum)?|step ?[12](?: ?ck)?|ck|yog|usce|cut-?off|score)\b[^,;.|]*[,;] ?(?=(?:no |not )?${KIND})`,
    '',
  ),
  row(String.raw`^[23]\d\d\+?(?:\/\d{3}\+?)?[,;] ?`, ''),
  row(String.raw`(${J1}(?: only)?), (?:min(?:imum)?|step ?[12](?: ?ck)?|ck|yog|usce|cut-?off|score)\b[^,;.|]*`, '$1'),
  row(String.raw`(only), (?:min(?:imum)?|step ?[12](?: ?ck)?|ck|yog|usce|cut-?off|score)\b[^;.|]*$`, '$1'),
  row(String.raw`\b[^.;]{0,60}\bscore of (?:at least )?\d{3}[^.;]*?, and (?=(?:we|the program) )`, ''),
  // Faculty, observers, students, moonlighting, dates: not about a resident's visa.
  row(
    String.raw`\b(is|are) [^.;]{0,30}\bto (?:faculty|attendings|fellows|physicians)[^.;]{0,20}but not (?:to|for) (?:our )?residents`,
    '$1 not sponsored',
  ),
  [
    /\b(?:observers|visiting (?:students|scholars)|rotators|medical students)\b[^.;]{0,80}\b(?:can|are|is|will)(?:not| not)\b[^.;]*/g,
    '',
  ],
  row(`,? but (?:we )?(?:cannot|can not|can't|do not|don't) guarantee (?:that )?(?!${KIND})[^.;]*`, ''),
  row(String.raw`,? but (?:the )?(?:sevis|residents? (?:holding|on)|holders)\b[^.;]*`, ''),
  row(
    String.raw`^(?:the )?(?:\w+ ){0,2}(?:department|dept)\b[^.;]{0,60}?\b(?:sponsors?|does|takes?)\b[^.;]{0,80}?(?:but|\.) ?(?=(?:we|this (?:one|1)|ours?)\b)`,
    '',
  ),
  row(String.raw`\(?\b${KIND} (?:is|are) (?:only )?for (?:attendings|faculty|fellows|staff)\)?`, ''),
  row(String.raw`,? (?:while|whereas|but) (?:the |our )?(?:faculty|attendings|fellows|staff)\b[^.;]*`, ''),
  [
    /\b(?:we )?(?:do not|don't|cannot|can't|no) (?:\w+ ){0,3}visas? (?:\w+ ){0,2}for (?:our )?(?:observers|visiting|medical students|rotators|externs)\b[^.;]*/g,
    '',
  ],
  [/,? (?:and |but )?for (?:our )?(?:observers|fellows|faculty|visiting \w+|rotators) we \w+ no(?:ne)?\b[^.;]*/g, ''],
  row(String.raw`(no ${KIND}), (?:min(?:imum)?|step ?[12](?: ?ck)?|ck|yog|usce|cut-?off|score)\b[^;.|]*$`, '$1'),
  row(
    String.raw`^(?:with the exception of|except for|other than|apart from) (?:the |a )?(${KIND})(?: visas?)?, (?:no|we (?:do not|don't)) [^.;]{0,20}visas?\b[^.;]*`,
    '$1 only',
  ),
  [/,? (?:and|but) (?:can |will |may )?(?:also )?\w+ j-?2\b[^.;]*/g, ''],
  [/^we hope to [^.;]{0,80},? but (?:at present|currently|for now|now|at this time),? /g, ''],
  [/^in (?:past|previous|prior) years,? [^.;]{0,80}\. (?=as of|since|now|currently)/g, ''],
  [/\bthis is no longer the case,? (?:and )?/g, ''],
  row(String.raw`,? and (?:\w+ ){1,2}${KIND} (?:petitions |visas )?for (?:faculty|attendings|fellows|staff)\b`, ''),
  row(`^with (?:rare|few|limited) exceptions?, (?:the )?(${J1}) is the only visa[^.;]*`, '$1 yes'),
  [/^.*\bcheck with each (?:department|program)\b.*$/g, ''],
  row(`(${KIND})(?: visas?)? applicants (?:will be|are) considered`, '$1 accepted'),
  row(String.raw`\b(?:called|e-?mailed|asked|wrote)\b[^.;]{0,40}\babout (?:the )?${KIND}[^.;]*`, ''),
  // The past gives way; "also" keeps what was there.
  row(
    String.raw`\b(?:previously|formerly|in the past),? (${KIND})(?: visas?)? (?:were|was) not \w+,? but (?:they|it) (?:are|is)(?: now)? \w+(?: now)?`,
    '$1 accepted',
  ),
  row(
    String.raw`\bin the past,? (?:we |they )?only \w+ (${KIND})(?: visas?)?\.? (?:as of|since|from) \d{4},? (?:we |they )?(?:now )?also`,
    '$1 yes;',
  ),
  [/\bno visas? before,? (?=from|since|now|starting)/g, ''],
  row(
    String.raw`^(?:although|though|while) we (?:supported|sponsored|accept(?:ed)?|offered|took) ${KIND}[^,;.]{0,20}\b(?:in (?:previous|past|prior|earlier) years|previously|before|in the past)\b[^,;.]*,`,
    '',
  ),
  row(String.raw`^(?:now )?(${KIND}) too\b[!.]* ?\(?(?:was|were) (${KIND}) only\)?`, '$1 yes; $2 yes'),
  row(`(step ?-?3[^.;]{0,80}?${H1B})(?: visas?)?,? but not (?:required )?for (?:a |the )?(${J1})`, '$1; $2 yes;'),
  // Two kinds, a condition of the first only.
  row(String.raw`, and (${KIND})( visas?)? for (?:all|everyone)\b`, '; $1 yes'),
  [/\balready (?=available|accepted|offered|sponsored)/g, ''],
  [/^in (?:response|reply|answer) to your (?:question|e-?mail|inquiry),? /g, ''],
  [/\bwould (?:take|consider)\b/g, 'may consider'],
  [/\bfor the right (?:candidate|applicant|person)\b/g, 'if strong candidate'],
];

/** Made when the first visa is read, not with every load of the script. */
let made: readonly (readonly [RegExp, string])[] | null = null;

/** What a person of the program says goes before what a website lists: it is newer and meant for the one who asked. */
const REPORTED = new RegExp(
  String.raw`\b${PERSON}\b[^.;:]{0,30}?\b(?:e-?mailed|replied|wrote|said|answered|confirmed|told me|says)\b(?: back| me)?(?: by \w+| \d{1,2}\/\d{1,2})?(?: that|:|,)? ?`,
);
const LISTED =
  /\b(?:website|web ?site|site|freida)\b[^.;:]{0,12}\b(?:says?|lists?|said|shows?|states?|doesn'?t say|does not say)\b/;
const NAMES_VISA = new RegExp(`${KIND}|visa|sponsor|both|neither`);

export function asSpoken(folded: string): string {
  const told = REPORTED.exec(folded);
  const reported = told === null ? '' : folded.slice(told.index + told[0].length);
  const isMore = /\b(?:too|also|as well)\b/.test(reported);
  const settlesAll = /\bonly\b|no visas?\b|\bboth\b|\bneither\b/.test(reported);
  const isReport =
    !isMore && settlesAll && told !== null && NAMES_VISA.test(reported) && LISTED.test(folded.slice(0, told.index));
  const isBareReport = told !== null && told.index === 0 && NAMES_VISA.test(reported);
  const words = isReport || isBareReport ? reported.replace(/^it is (?:outdated|wrong|old)(?:,? and)? /, '') : folded;
  made ??= rows();
  return made.reduce((text, [odd, plain]) => text.replace(odd, plain), words).trim();
}
