/** What can a rule find, and in which words is it said? Every sentence that gives a reason, each once; `{name}` is a gap for what it quotes. */

/** A code names what was found and never changes. Where the sentence follows the case, the words that do stand in a gap of their own. */
export const SAYS = {
  // Visa. Without the program's words the bracket falls away.
  'visa-not-needed': 'No visa is needed.',
  'visa-offered': '{visa}: yes (“{words}”).',
  'visa-refused': '{visa} is refused (“{words}”).',
  'visa-conditional': '{visa} only under a condition (“{words}”).',

  // Stops: an opening, "Not with this profile:", stands before them.
  'imgs-not-considered': 'IMGs are not considered (“{words}”).',
  'imgs-citizens-only': '{whom} considered (“{words}”).',
  'step-2-pending': 'it requires Step 2 CK {required} (“{words}”) and your result is not in.',
  'step-2-just-missed':
    'Step 2 CK {required} is required (“{words}”), yours is {step2}: ask first. {link} there can ask for the file to be read.',
  'step-2-below-required': 'Step 2 CK {required} is required (“{words}”), yours is {step2}: {short} short{unlinked}.',
  'step-1-below-required': 'Step 1 {required} is required (“{words}”), yours is {step1}.',
  'too-many-attempts': 'at most {limit} at {exam} (“{words}”), yours took {sittings}.',
  'graduated-too-long-ago': 'graduation is limited (“{words}”), yours was {graduation}{years}.',
  'usce-missing': '{asks} (“{words}”), you have {usce}{plan}.',
  'ecfmg-missing': 'ECFMG certification is needed to apply (“{words}”), {stand}.',

  // Kind and share of IMGs.
  flagship: 'It is an academic flagship: Ultra-reach.',
  'share-not-known': 'The IMG share of this {program} is not known: {tier}.',
  'share-realistic': '{program} with {share} IMGs{few}: Realistic.',
  'share-reach': '{program} with {share} IMGs{few}: Reach.',
  'share-ultra-reach': '{program} with {share} IMGs{few}: Ultra-reach.',

  // What moves a row off its base.
  'exceptional-strength': 'An exceptional strength (“{strength}”) opens it: Reach.',
  lifted: '{count} more reasons for than against: Realistic instead of Reach.',
  lowered: '{count} more reasons against than for: one tier lower, {tier}.',

  // Ceilings.
  'ck-low-at-university': 'Step 2 CK {step2} is under {cut} at a university: at most Ultra-reach.',
  'ck-below-university': 'Step 2 CK {step2} is under {cut} at a university: at most Reach.',
  'ck-below-hybrid': 'Step 2 CK {step2} is under {cut} {where}: at most Reach.',
  'ck-pending': 'Step 2 CK is not {stand}: at most Reach {where} until it is.',
  'ck-far-below-preferred': 'Step 2 CK {step2} is {below} below its preferred {stated}: at most {tier}.',
  'ck-far-below-typical': 'Step 2 CK {step2} is {below} below its typical {stated}: at most {tier}.',
  'many-failures': '{times} over all Steps: at most Ultra-reach.',
  'failure-at-university': '{times} at a university: at most Reach.',
  'failure-not-repaired': '{times} with {score}: at most Reach.',
  'specialty-nearly-closed': 'The specialty, {specialty}, is nearly closed to low scores: at most Ultra-reach.',
  'specialty-challenging': 'The specialty, {specialty}, is quite challenging for an IMG: at most Reach.',
  'specialty-surgical':
    "The specialty, {specialty}, matched fewer than one in three non-US IMGs (2026): at most Reach, MatchSheet's choice.",
  'specialty-needs-more': '{specialty} asks for a strong profile; with {record} it is at most Reach.',
  'high-demand-area': '{area} is a high-demand area and you show no tie or link there: at most Reach.',
  'imgs-under-condition': 'IMGs only under a condition (“{words}”): at most Reach.',
  'tie-there': '{area} is high-demand, but your tie (“{tie}”) removes that ceiling.',

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
  'one-year-position': 'A {track} position: one year, no full training.',

  // What the applicant said: the tier to use, the meaning of words.
  'tier-to-use': 'Your tier to use is {tier}{note}; computed: {computed}.',
  'as-told': 'Read as you told MatchSheet: {told}.',

  // The list as a whole.
  'balance.core': '{core} programs in high-demand areas; the guide keeps it to 10-20.',
  'balance.university': 'Only university programs: mix in community ones.',
  'balance.region': '{count} of {all} programs are in {state}: one region alone is a clearly higher risk of not matching.',
  'balance.two': 'One specialty alone with Step 2 CK {score}: consider a second one.',
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
  'wait-for-ck': 'If the result is expected clearly higher, waiting days or weeks to submit is fine.',
  'ck-awaited': 'Step 2 CK is pending: many programs screen out an application without it.',
  'little-usce': 'Little USCE: {usce} hands-on when applications are read (under 2 is little: ours).',
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
  'step3-recovery': 'It would show recovery and reassure on licensing; another low score or a failure would hurt.',
  'step3-both-low': 'Step 1 and Step 2 CK are both low: weigh a year with more USCE and research against applying early.',
  'step3-window': 'The sample plan of the guide gives it 6-9 months and aims above 230.',
  'step3-too-late': 'Planned for {on}, after applications opened on {day}: it counts for interviews and the next season.',
  'step3-in-time': 'Planned for {on}, before applications open on {day}; the result must be there too.',
  'step3-season-open': 'Applications of the season {season} opened on {day}: for this season it comes too late to be read first.',
  'step3-too-soon': 'Six months from today is {soonest}, after applications open on {day}: it would count for the next season.',
} as const;

export type ReasonCode = keyof typeof SAYS;

type GapsIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | GapsIn<Rest> : never;

/** What a sentence quotes: a finding that leaves one of them out does not compile. */
export type Gaps<Code extends ReasonCode> = GapsIn<(typeof SAYS)[Code]>;
