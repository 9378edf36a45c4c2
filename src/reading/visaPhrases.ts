/** Which turns of phrase in a visa cell must be put plainly before their words are weighed? */

/** Turns of phrase whose negative word is no refusal, and spellings, put plainly before the words are weighed. */
export const PLAINER: readonly (readonly [RegExp, string])[] = [
  [/[()[\]]/g, ' '],
  [/\bw\//g, 'with '],
  // A tight slash makes one list of two kinds; a spaced one only sets them side by side.
  [/(?<=[a-z0-9])(?<!\b[njh])\/(?=[a-z0-9])/g, ' or '],
  [/\b(?:unlike|like) [^,.;]*,/g, ''],
  [/\b(?:do(?:es)? not|don't|doesn't) require\b[^,.;:]*/g, ''],
  [/h ?-? ?1 ?-? ?a ?(?:\/|or|and) ?h ?-? ?1 ?-? ?b|h ?-? ?1 ?-? ?b|\bh ?-? ?1(?![0-9a-z])|\bh[- ]visas?\b|\bhib\b/g, ' h-1b '],
  [/j ?-? ?1s?(?![0-9])|\bj[- ]visas?\b|\bji visas?\b/g, ' j-1 '],
  [/\bisnot\b/g, 'is not'],
  [/^per [^:]*: ?/g, ''],
  // Whoever the sentence speaks to, the refusal is the hospital's.
  [
    /^if you (?:have )?(?:trained|studied|graduated|went|are an? (?:img|international)\b)[^,]*, (?:please )?(?:be aware|note) that /g,
    '',
  ],
  [/\bas soon as\b[^.;]*/g, 'only if'],
  [/\bno exceptions? (?:is |are |can be |will be )?(?:made )?for\b/g, 'not'],
  [/\bineligible for (?:the |an? )?\s*(?:j-1|h-1b)/g, ''],
  [/\bnon[- ]?(?:u\.?s\.? ?)?(?:citizens?|residents?|immigrants?)\b/g, 'foreigners'],
  [/\bof any (?:kind|type|sort)s?\b/g, ''],
  [
    /\b(?:except|unless|other than)\b(?= (?:for |in |when |if |by |as |those |a |the )*(?:\w+ )?(?:residents?|applicants?|candidates?|those|transfer|circumstances?|cases?|unusual|exceptional|rare))/g,
    'if',
  ],
  [/^if you (?:need|require|have|hold) (?:a |any )?(?:visas?|sponsorship)[^,.;]*, (?:please (?:be aware|note) that )?/g, ''],
  [/\bif you (?:hold|have|need|require)\b[^.;]*?(?=j-1|h-1b)/g, 'accept '],
  [/\bnot (?:only|just)\b|\bnot the case that\b[^.]*?\bnot\b/g, ''],
  [/\bnot limited to\b/g, 'including'],
  [/\bunder no circumstances?\b/g, 'never'],
  [/\bnot +(j-1|h-1b) +only\b/g, '$1'],
  [/\bno longer (?:an? )?(?:problem|issue|concern)\b|\bnot excluded\b/g, 'yes'],
  [
    /\b(?:no|without) +((?:visa|j-1|h-1b)? *)(?:restrictions?|problems?|issues?|preference|limit(?:ation)?s?|distinction)\b/g,
    '$1 yes',
  ],
  [/(?:j-1|h-1b) *[:=]? *-+ *(?=$|[;,|])/g, ''],
  [/\bno (?:visa )?sponsorship (?:is )?(?:needed|required|necessary) for\b/g, 'accept'],
  [/,? not (?:by |of )?(?:the |our |this )?(?:hospital|program|institution|us|department|university)\b/g, ''],
  [/\b(?:do(?:es)? not|don't|doesn't) sponsor[^.;]*?\b(?:ourselves|directly|itself)\b/g, ''],
  [/\bfor (?:our )?fellows[^.;]*but not (?:for )?(?:our )?residents/g, 'not'],
  [
    /\bstep ?-?(?:3|iii) (?:is )?(?:not (?:required|needed|necessary)|optional)(?: for)?|\b(?:no|not) (?:need )?(?:for )?step ?-?(?:3|iii)(?: (?:required|needed|necessary))?/g,
    '',
  ],
  [
    /\b(?:no|not|without)\b(?= (?:a |any |extra |required |strict |such |this |that |the )*(?:minimum|cut-?offs?|costs?|fees?|charge|expense|scores?|limits?|waivers?|reimburs|necess|requir|need))/g,
    '',
  ],
  [
    /\b(?:no|not (?:sponsor |accept |support |consider |offer )?(?:any )?)(?: any)? ?other (?:(?:types?|kinds?|forms?) of )?(?:visas?|sponsorships?|types?|kinds?)(?: (?:types?|categories))?/g,
    'no visas',
  ],
  [/\bonly visas? (?:type |category )?(?:that )?/g, 'only '],
  [
    /\b(?:must|need to|should|have to) be (?:legally )?(?:able|eligible|authori[sz]ed|permitted) to work[^.;|]*without[^.;|]*|\bwithout (?:the need for |requiring |any )?(?:visa )?sponsorship\b/g,
    'no visas',
  ],
  [/\bvisas?:? none\b|^(?:none|neither)$/g, 'no visas'],
  [/\bcap[- ]exempt\b/g, ''],
  // "We do not accept phone calls" refuses no visa; "H-1B: we do not process those applications" does.
  [
    /\b(?:do|does|will|can)(?: ?not|n't) (?:\w+ ){0,3}(?:cut-?offs?|filters?|(?:phone )?calls?|e-?mails?|fax|housing|parking|discriminat\w*)\b[^.;,|]*/g,
    '',
  ],
  [
    /^(?!.*(?:visa|j-1|h-1b|sponsor|citizen|green|step 3))(?=.*(?:\bnot?\b|n't)).*\b(?:interview|application|score|rotation|letter|attempt|graduate|position)s?\b.*/g,
    '',
  ],
  [/\b(?:j|h) ?[/&+,] ?(?:j|h)\b/g, 'j-1/h-1b'],
  [/^j(?= only$|$| ok$| yes$)/g, 'j-1'],
  [/^h(?= only$|$| ok$| yes$)/g, 'h-1b'],
];
