/** What can a rule find, and in which words is it said? Every sentence that gives a reason, each once; `{name}` is a gap for what it quotes. */

/** What stands after a tier: the base of a row ("Realistic: …") and what holds it ("Held at Reach by …"); domain/tier/story puts the tier before it. */
export const PHRASES = {
  // Kind and share of IMGs.
  flagship: 'academic flagship',
  'share-not-known': '{program}, IMG share not known',
  'share-realistic': '{program}, {share} IMGs{counts}',
  'share-reach': '{program}, {share} IMGs{counts}',
  'share-ultra-reach': '{program}, {share} IMGs{counts}',

  // Ceilings.
  'visa-at-program': 'a condition on {visa} that is up to the program (“{words}”)',
  'visa-on-step3': 'a condition on {visa} that depends on your Step 3 (“{words}”)',
  'visa-step3-late':
    'a condition on {visa} (“{words}”): you plan Step 3 for {on}, and its result may come after {by}; the last safe day to sit it is {last}',
  'ck-low-at-university': 'a Step 2 CK of {step2}, under {cut} at a university',
  'ck-below-university': 'a Step 2 CK of {step2}, under {cut} at a university',
  'ck-below-hybrid': 'a Step 2 CK of {step2}, under {cut} {where}',
  'ck-pending': 'a Step 2 CK that is not {stand}, {where}',
  'ck-far-below-preferred': 'a Step 2 CK of {step2}, {below} points below the preferred {stated}',
  'ck-far-below-typical': 'a Step 2 CK of {step2}, {below} points below the typical {stated}',
  'many-failures': '{times} across all Steps',
  'failure-at-university': '{times} at a university',
  'failure-not-repaired': '{times} with {score}',
  'specialty-nearly-closed': '{specialty}, a specialty nearly closed to low scores',
  'specialty-challenging': '{specialty}, quite challenging for IMGs',
  'specialty-surgical':
    '{specialty}, where fewer than one in three non-US IMGs matched in 2026 (this ceiling is MatchSheet’s own)',
  'specialty-needs-more': '{specialty}, which asks for a strong profile: yours has {record}',
  'high-demand-area': '{area}, a high-demand area where you show no tie or link',
  'imgs-under-condition': 'its condition for IMGs (“{words}”)',
  'step-2-just-missed':
    'its required Step 2 CK of {required} (“{words}”), and yours is {step2}. Ask first: {link} there can ask them to read your file',
  'step-2-just-missed-fit':
    'its required Step 2 CK of {required} (“{words}”), and yours is {step2}. Ask first: {fits}, in one of your target areas',
  'graduation-just-missed':
    'its limit on years since graduation (“{words}”), which you miss by {past} at most. Ask first: {link} there can ask them to read your file',
} as const;

/** A code names what was found and never changes. Where the sentence follows the case, the words that do stand in a gap of their own. */
const SENTENCES = {
  // Visa. Without the program's words the bracket falls away.
  'visa-not-needed': 'No visa is needed.',
  'visa-offered': '{visa}: yes (“{words}”).',
  'visa-refused': '{visa} is not offered (“{words}”).',
  'visa-conditional': '{visa} is conditional (“{words}”).',
  'visa-step3-planned': '{visa} is conditional (“{words}”): this counts on your Step 3, planned for {on}.',

  // Stops: an opening, "Not with this profile:", stands before them.
  'imgs-not-considered': 'IMGs are not considered (“{words}”).',
  'imgs-citizens-only': '{whom} considered (“{words}”).',
  'step-2-pending': 'it requires Step 2 CK {required} (“{words}”), and you have no pass yet.',
  'step-2-below-required': 'it requires Step 2 CK {required} (“{words}”), and yours is {step2}: {short} short{unlinked}.',
  'step-1-below-required': 'it requires Step 1 {required} (“{words}”), and yours is {step1}.',
  'too-many-attempts': 'it accepts at most {limit} at {exam} (“{words}”), and yours took {sittings}.',
  'graduated-too-long-ago': 'it limits the time since graduation (“{words}”), and you graduated {graduation}{years}.',
  'usce-missing': 'it requires {asks} (“{words}”), and you have {usce}{plan}.',
  'ecfmg-missing': 'it requires ECFMG certification to apply (“{words}”), and {stand}.',

  // What moves a row off its base.
  'exceptional-strength': 'Raised to Reach by an exceptional strength (“{strength}”).',
  lifted: 'Raised to Realistic: reasons for outnumber reasons against by {count}.',
  lowered: 'Lowered to {tier}: reasons against outnumber reasons for by {count}.',

  'tie-there': '{area} is in high demand, but your tie (“{tie}”) lifts that ceiling.',

  // Reasons for and against.
  'rotated-there': 'For: you rotated there.',
  'letter-from-there': 'For: a letter from its faculty.',
  'same-school': 'For: residents from your school or country.',
  'interviewed-before': 'For: it interviewed you last year.',
  'ck-above-stated': 'For: Step 2 CK {step2} is clearly above its stated {stated}.',
  'ck-strong': 'For: Step 2 CK {step2} is strong, with no failures.',
  'mission-fit': 'For: {fits}.',
  'ck-below-stated': 'Against: Step 2 CK {step2} is below its {kind} {stated}.',
  'outside-preferred-graduation': 'Against: you graduated outside its preferred window (“{words}”).',
  'usce-below-preferred': 'Against: it prefers more USCE (“{words}”) than your {usce}.',
  'imgs-nearly-all-caribbean':
    'Against: {caribbean} of its {imgs} IMGs come from Caribbean schools, where most students are US citizens.',
  'one-year-position': 'A {track} position lasts one year and is not full training.',

  // What the applicant said: the tier to use, the meaning of words.
  'tier-to-use': 'You set the tier to {tier}{note}; computed: {computed}.',
  'as-told': 'Read as you told MatchSheet: {told}.',

  // The list as a whole.
  'balance.core': '{core} programs in high-demand areas; the guide suggests 10-20.',
  'balance.university': 'Only university programs: mix in community ones.',
  'balance.region': '{count} of {all} programs are in {state}: one region alone clearly raises the risk of not matching.',
  'balance.two': 'You apply in only one specialty with a Step 2 CK of {score}: consider a second.',
  'balance.track': 'Only preliminary and transitional positions: none is full training.',
  'balance.realistic': 'No program is Realistic: look for community programs with many IMGs.',
  'balance.type': 'No program is Realistic yet. Find out the type: as community programs, {count} of {all} could be.',
  'balance.safer': 'No Realistic program has a link or at least {share}% IMGs.',
  'balance.visa': 'The visa is not known for {waiting} of {all} programs: verify before you pay.',

  // This year or next.
  'season-over': 'The {season} season is over: residencies began on {start}.',
  'programs-read':
    'Programs started reading on {day}: what you send now is read late. What you add still helps in interviews, updates and next season.',
  'season-open':
    'Applications for {season} opened on {day}: what you add from now on helps in interviews, updates and next season.',
  'next-season': 'Applications for {season} are behind you: what you add from now on counts for next season.',
  'season-in-hand': 'Your applications for {season} are out and you have interviews: this season comes first.',
  'you-matched': 'You matched: there is no season to choose.',
  'several-failures':
    'With {failures} failed attempts: very realistic targets, clinical excellence, clear communication and long-term work with underserved patients.',
  'not-matched-before': 'You applied in the Match {times} before: show progress and insight, not the same pattern again.',
  'failed-cycles': 'One planned year often beats two or three failed cycles; time off without a plan does not help.',
  'graduated-long-ago':
    'You graduated more than {years} years before training begins: ask each program’s limit before you pay, and show steady clinical work.',
  'wait-for-ck': 'If you expect a clearly higher score, waiting days or weeks to submit is fine.',
  'ck-awaited': 'Step 2 CK is pending: many programs screen out an application without it.',
  'little-usce': 'Little USCE: {usce} of hands-on work by the time programs read (MatchSheet counts under 2 months as little).',
  'no-letter': 'No US letters yet.',
  'ck-failed': 'You failed Step 2 CK: a well-prepared pass comes first.',
  'ck-not-in': 'Step 2 CK will not be in when programs read: a clearly stronger score next cycle beats a rushed low one.',
  'no-reason-to-wait': 'No reason to wait applies: 2 months of USCE or more and US letters in time, and Step 2 CK is in.',

  // Step 3.
  'step3-passed': 'You passed Step 3: say so in your application and wherever H-1B is offered.',
  'ck-first': 'Step 2 CK comes first: programs filter on it, and Step 3 follows it.',
  'step3-failed': 'You failed Step 3: only a well-prepared second attempt helps.',
  'step3-later': 'With {usce} months of USCE, {letters} US letters and {visa}: {now}Step 3 later, without rushing it.',
  'step3-h1b': 'You want H-1B: programs that sponsor it mostly ask for a Step 3 pass.',
  'step3-recovery': 'A good result would show recovery and reassure on licensing; another low score or a failure would hurt.',
  'step3-risk': 'Another low score or a failure would hurt more than no Step 3: don’t rush it.',
  'step3-both-low': 'Step 1 and Step 2 CK are both low: weigh a year with more USCE and research against applying early.',
  'step3-matched': 'You matched and want H-1B: Step 3 and the license come before the program files the petition.',
  'step3-window': 'The guide’s sample plan allows 6-9 months and aims above 230.',
  'step3-too-late': 'Planned for {on}, after applications open on {day}: it counts for interviews and next season.',
  'step3-after-ranks':
    'Planned for {on}: its result may come after the rank list deadline, {ranks}, and then counts for next season. The last safe day to sit it is {last}.',
  'step3-in-time': 'Planned for {on}, before applications open on {day}; the result must be in by then too.',
  'step3-season-open': 'Applications for {season} opened on {day}: too late for Step 3 to be in the first read.',
  'step3-too-soon': 'Six months from today is {soonest}, after applications open on {day}: it would count for next season.',
} as const;

export const SAYS = { ...PHRASES, ...SENTENCES } as const;

export type ReasonCode = keyof typeof SAYS;

/** The names of the gaps of a sentence. */
export type GapsIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | GapsIn<Rest> : never;

/** What a sentence quotes: a finding that leaves one of them out does not compile. */
export type Gaps<Code extends ReasonCode> = GapsIn<(typeof SAYS)[Code]>;
