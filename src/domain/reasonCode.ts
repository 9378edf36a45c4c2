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
  'visa-at-program': 'a condition on {visa} that the program decides (“{words}”)',
  'visa-on-step3': 'a condition on {visa} that waits for your Step 3 (“{words}”)',
  'ck-low-at-university': 'a Step 2 CK of {step2}, under {cut} at a university',
  'ck-below-university': 'a Step 2 CK of {step2}, under {cut} at a university',
  'ck-below-hybrid': 'a Step 2 CK of {step2}, under {cut} {where}',
  'ck-pending': 'a Step 2 CK that is not {stand}, {where}',
  'ck-far-below-preferred': 'a Step 2 CK of {step2}, {below} points below the preferred {stated}',
  'ck-far-below-typical': 'a Step 2 CK of {step2}, {below} points below the typical {stated}',
  'many-failures': '{times} over all Steps',
  'failure-at-university': '{times} at a university',
  'failure-not-repaired': '{times} with {score}',
  'specialty-nearly-closed': '{specialty}, a specialty nearly closed to low scores',
  'specialty-challenging': '{specialty}, a specialty that is quite challenging for IMGs',
  'specialty-surgical': '{specialty}, which matched fewer than one in three non-US IMGs in 2026 (MatchSheet’s choice)',
  'specialty-needs-more': '{specialty}, which asks for a strong profile: yours has {record}',
  'high-demand-area': '{area}, a high-demand area where you show no tie or link',
  'imgs-under-condition': 'its condition for IMGs (“{words}”)',
  'step-2-just-missed':
    'a required Step 2 CK of {required} (“{words}”) against your {step2}: ask first. {link} there can ask for the file to be read',
  'step-2-just-missed-fit':
    'a required Step 2 CK of {required} (“{words}”) against your {step2}: ask first. {fits}, in an area that you name as a target',
  'graduation-just-missed':
    'a limit of years since graduation (“{words}”) that you miss by no more than {past}: ask first. {link} there can ask for the file to be read',
} as const;

/** A code names what was found and never changes. Where the sentence follows the case, the words that do stand in a gap of their own. */
const SENTENCES = {
  // Visa. Without the program's words the bracket falls away.
  'visa-not-needed': 'No visa is needed.',
  'visa-offered': '{visa}: yes (“{words}”).',
  'visa-refused': '{visa} is refused (“{words}”).',
  'visa-conditional': '{visa} only under a condition (“{words}”).',

  // Stops: an opening, "Not with this profile:", stands before them.
  'imgs-not-considered': 'IMGs are not considered (“{words}”).',
  'imgs-citizens-only': '{whom} considered (“{words}”).',
  'step-2-pending': 'it requires Step 2 CK {required} (“{words}”), and your result is not in.',
  'step-2-below-required': 'Step 2 CK {required} is required (“{words}”), yours is {step2}: {short} short{unlinked}.',
  'step-1-below-required': 'Step 1 {required} is required (“{words}”), yours is {step1}.',
  'too-many-attempts': 'it accepts at most {limit} at {exam} (“{words}”), and yours took {sittings}.',
  'graduated-too-long-ago': 'it limits the time since graduation (“{words}”), and you graduated {graduation}{years}.',
  'usce-missing': '{asks} (“{words}”), you have {usce}{plan}.',
  'ecfmg-missing': 'ECFMG certification is needed to apply (“{words}”), {stand}.',

  // What moves a row off its base.
  'exceptional-strength': 'Raised to Reach by an exceptional strength (“{strength}”).',
  lifted: 'Raised to Realistic: {count} more reasons for than against.',
  lowered: 'Lowered to {tier}: {count} more reasons against than for.',

  'tie-there': '{area} is in high demand, but your tie (“{tie}”) takes that ceiling away.',

  // Reasons for and against.
  'rotated-there': 'For: you rotated there.',
  'letter-from-there': 'For: a letter from its faculty.',
  'same-school': 'For: residents from your school or country.',
  'interviewed-before': 'For: it interviewed you last year.',
  'ck-above-stated': 'For: Step 2 CK {step2} is clearly above its stated {stated}.',
  'ck-strong': 'For: Step 2 CK {step2} is strong, without a failure.',
  'mission-fit': 'For: {fits}.',
  'ck-below-stated': 'Against: Step 2 CK {step2} is below its {kind} {stated}.',
  'outside-preferred-graduation': 'Against: outside its preferred graduation window (“{words}”).',
  'usce-below-preferred': 'Against: it prefers more USCE (“{words}”) than your {usce}.',
  'imgs-nearly-all-caribbean': 'Against: {caribbean} of its {imgs} IMGs come from Caribbean schools, where most are US citizens.',
  'one-year-position': 'A {track} position lasts one year and is not full training.',

  // What the applicant said: the tier to use, the meaning of words.
  'tier-to-use': 'Your tier to use is {tier}{note}; computed: {computed}.',
  'as-told': 'Read as you told MatchSheet: {told}.',

  // The list as a whole.
  'balance.core': '{core} programs in high-demand areas; the guide keeps it to 10-20.',
  'balance.university': 'Only university programs: mix in community ones.',
  'balance.region': '{count} of {all} programs are in {state}: one region alone is a clearly higher risk of not matching.',
  'balance.two': 'You apply in one specialty alone with a Step 2 CK of {score}: consider a second one.',
  'balance.track': 'Only preliminary and transitional positions: none of them leads to a residency.',
  'balance.realistic': 'No program is Realistic: look for community programs with many IMGs.',
  'balance.safer': 'No Realistic program has a link or at least 50 % IMGs.',
  'balance.visa': 'For {waiting} of {all} programs the visa is not known: verify before you pay.',

  // This year or next.
  'season-over': 'The season {season} is over: its residencies began on {start}.',
  'programs-read':
    'Programs began to read on {day}: what is sent now is read late, and what you add helps interviews, updates and the next season.',
  'season-open':
    'Applications of the season {season} opened on {day}: what you add from now on helps interviews, updates and the next season.',
  'next-season': 'The applications of {season} are behind you: what you add from now on counts for the next season.',
  'you-matched': 'You matched: there is no season to choose.',
  'several-failures':
    'With {failures} failed sittings: very realistic targets, clinical excellence, clear communication and long work with underserved patients.',
  'not-matched-before':
    'You went through the Match {times} without a position: show movement and insight, not the same pattern again.',
  'failed-cycles': 'One planned year often beats two or three failed cycles; time off without a plan does not help.',
  'graduated-long-ago':
    'You graduated more than {years} years before training begins: ask for each program’s limit before you pay, and show steady clinical work. Waiting makes it older.',
  'wait-for-ck': 'If the result is expected clearly higher, waiting days or weeks to submit is fine.',
  'ck-awaited': 'Step 2 CK is pending: many programs screen out an application without it.',
  'little-usce':
    'Little USCE: {usce} of hands-on work by the day applications are read (MatchSheet calls under 2 months little).',
  'no-letter': 'No US letter yet.',
  'ck-failed': 'Step 2 CK is failed: a pass that is well prepared comes first.',
  'ck-not-in': 'Step 2 CK is not in when applications are read: a clearly stronger score next cycle beats a rushed low one.',
  'no-reason-to-wait': 'None of the reasons to wait holds: USCE is not little, there are US letters, Step 2 CK is in.',

  // Step 3.
  'step3-passed': 'Step 3 is passed: say so where H-1B is offered, and in the application.',
  'ck-first': 'Step 2 CK comes first: it is the filter that programs read, and Step 3 is taken after it.',
  'step3-failed': 'Step 3 was failed: only a second attempt that is well prepared helps.',
  'step3-later': 'With {usce} months of USCE, {letters} US letters and {visa}: {now}Step 3 later, not rushed.',
  'step3-h1b': 'You want H-1B: programs that sponsor it mostly ask for Step 3 passed.',
  'step3-recovery': 'A good result would show recovery and reassure on licensing; another low score or a failure would hurt.',
  'step3-risk': 'Another low score or a failed sitting would hurt more than no Step 3: don’t rush it.',
  'step3-both-low': 'Step 1 and Step 2 CK are both low: weigh a year with more USCE and research against applying early.',
  'step3-window': 'The sample plan of the guide gives it 6-9 months and aims above 230.',
  'step3-too-late': 'Planned for {on}, after applications opened on {day}: it counts for interviews and the next season.',
  'step3-in-time': 'Planned for {on}, before applications open on {day}; the result must be there too.',
  'step3-season-open': 'Applications of the season {season} opened on {day}: for this season it comes too late to be read first.',
  'step3-too-soon': 'Six months from today is {soonest}, after applications open on {day}: it would count for the next season.',
} as const;

export const SAYS = { ...PHRASES, ...SENTENCES } as const;

export type ReasonCode = keyof typeof SAYS;

/** The names of the gaps of a sentence. */
export type GapsIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | GapsIn<Rest> : never;

/** What a sentence quotes: a finding that leaves one of them out does not compile. */
export type Gaps<Code extends ReasonCode> = GapsIn<(typeof SAYS)[Code]>;
