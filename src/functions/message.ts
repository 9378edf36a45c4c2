/** Which short message asks a coordinator what a row leaves open? One program at a time, no exception asked for. (G3.mail, G5.visa.ask) */

interface Asked {
  readonly about: string;
  readonly asks: string;
}

/** As a person would put each question; what is asked of the applicant is not sent. */
const TO_COORDINATOR: Readonly<Record<string, (asks: string) => string>> = {
  visa: (asks) =>
    /H-1B/.test(asks) ? 'Do you sponsor the H-1B visa, and under which conditions?' : 'Do you sponsor the J-1 visa?',
  'CK minimum': () => 'Is there a minimum score for Step 2 CK?',
  'graduation limit': () => 'Is there a limit of years since graduation?',
  'IMG share': () => 'How many of your current residents are international graduates?',
  attempts: () => 'How many attempts at each Step do you accept?',
  USCE: () => 'How many months of US clinical experience do you ask for?',
  ECFMG: () => 'Is ECFMG certification needed to apply, or only to start?',
};

/** '' where nothing is to be asked of the program. */
export function messageTo(name: string, questions: readonly Asked[], coordinator = ''): string {
  const asked = questions.flatMap(({ about, asks }) => {
    const put = TO_COORDINATOR[about];
    return put === undefined ? [] : [`- ${put(asks)}`];
  });
  if (asked.length === 0) return '';
  const isOne = asked.length === 1;
  return `Dear ${coordinator === '' ? 'program coordinator' : coordinator},\n\nI plan to apply to ${name} this season. May I ask ${isOne ? 'one question' : 'a few questions'}, in case your website has not answered ${isOne ? 'it' : 'them'}:\n${asked.join('\n')}\n\nThank you for your time.`;
}
