/** How is each message worded? They are for copying; what only the applicant knows stands in brackets, so that no text is sent out twice unchanged. Never a score. */
import type { MessageKind } from '../../domain/season/messages';

/** What a message names of the program and of the applicant. */
interface Named {
  readonly program: string;
  readonly specialty: string;
  /** Of the coordinator; '' where the row names nobody. */
  readonly contact: string;
  readonly isApplied: boolean;
  /** The visa question, where no source answers it; else ''. */
  readonly visa: string;
  /** "I have passed Step 3"; '' where PROFILE holds no news. */
  readonly news: string;
}

interface Written {
  readonly title: string;
  /** When it is sent, and what goes along. */
  readonly note: string;
  readonly text: (named: Named) => string;
}

const dear = ({ contact }: Named): string => `Dear ${contact || 'program coordinator'},`;
const paragraphs = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

export const MESSAGES: Readonly<Record<MessageKind, Written>> = {
  strengthen: {
    title: 'Ask how to strengthen the application',
    note: 'Only what the website, FREIDA and the residents’ page leave open. One program at a time; no scores, no exception asked for.',
    text: (named) =>
      paragraphs(
        dear(named),
        `I am an international medical graduate, and I ${named.isApplied ? 'have applied' : 'plan to apply'} to ${named.program}. [One sentence: what you have done for patients like theirs.] Do you consider international graduates with such experience, and what would strengthen an application to your program?`,
        named.visa,
        'Thank you for your time.',
      ),
  },
  'first contact': {
    title: 'A first contact: resident, alumnus, physician',
    note: 'Asks for 15-20 minutes of advice, not for a favor or a letter. Send short updates later.',
    text: ({ program, specialty }) =>
      paragraphs(
        'Dear Dr. [name],',
        `I am an international medical graduate pursuing ${specialty}. I read [what of theirs you read or heard, and one thought on it]. Would you have 15-20 minutes in the coming weeks for advice on training at ${program}?`,
        'I can work around your schedule. Thank you.',
      ),
  },
  letter: {
    title: 'Ask for a letter',
    note: 'With it: your CV, a draft of your statement, a short list of cases and strengths, and the upload link. A word on exams only if the writer believes it.',
    text: ({ program, specialty }) =>
      paragraphs(
        'Dear Dr. [name],',
        `Working with you at ${program} in [month] taught me [one thing]. I am applying in ${specialty}. Could you write a strong letter for me, by [date]? What you saw of my reasoning, reliability and response to feedback would help most.`,
        'My CV, a draft of my statement and a short list of cases are attached. If this is not a good time, I understand.',
      ),
  },
  acceptance: {
    title: 'Accept the invitation',
    note: 'The way it asks, and in time: at least 48 hours.',
    text: (named) =>
      paragraphs(
        dear(named),
        `Thank you for inviting me to interview at ${named.program}. I accept, and would like [the day and hour offered].`,
        'I look forward to meeting you.',
      ),
  },
  'thank-you': {
    title: 'Thank you after the interview',
    note: 'One, within a day or two, unless the program asks for none. Don’t promise a rank or ask where you stand.',
    text: ({ program }) =>
      paragraphs(
        'Dear Dr. [name],',
        `Thank you for our conversation on [day]. What you said about [one thing] stayed with me, because [one sentence]. I enjoyed learning about ${program}.`,
        'Kind regards,',
      ),
  },
  update: {
    title: 'An update with news',
    note: 'Once for each silent program, and only with real news; never to one that said no.',
    text: (named) =>
      paragraphs(
        dear(named),
        `I applied to ${named.program} this season and am writing with news: ${named.news || '[your news: a result, a certificate, a publication]'}. [One sentence: how you fit their patients or mission.]`,
        'Could you please add this to my file? Thank you.',
      ),
  },
  withdrawal: {
    title: 'Cancel or withdraw',
    note: 'As soon as you know, one to two weeks ahead, so that the place goes to someone else.',
    text: (named) =>
      paragraphs(
        dear(named),
        `Thank you for the invitation to interview at ${named.program}. I will not be able to attend and am withdrawing my application, so that you can offer the place to another applicant.`,
        'I wish you a good season.',
      ),
  },
  feedback: {
    title: 'Ask for feedback after the Match',
    note: 'To programs that interviewed you, once SOAP has ended. Even one short answer is a gift; don’t press.',
    text: (named) =>
      paragraphs(
        dear(named),
        `Thank you again for the interview at ${named.program}. I did not match this year and am preparing for the next season. If your policy allows it, is there one thing in my application or interview that I should work on first?`,
        'I am grateful for any advice.',
      ),
  },
};
