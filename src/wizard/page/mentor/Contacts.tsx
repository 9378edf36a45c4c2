/** Whom does the mentor know at a program, and which of them does the applicant take as a link? */
import { TickRows } from '../parts/TickRows';
import { ask } from '../server';

export const Contacts = () => (
  <TickRows
    title="People your mentor knows there"
    look={{ words: 'Look for contacts', busy: 'Looking…', asks: () => ask('contactsOffered', {}) }}
    none="None beyond those your list already has."
    legend={() => 'Tick those who are your connections'}
    shows={({ program, contact }) => (
      <>
        <strong>{program}</strong>: {contact}
      </>
    )}
    write={{ words: 'Use them as connections', busy: 'Writing…', asks: (chosen) => ask('acceptContacts', chosen) }}
    told="Written under “Connection”. Score again to count them."
    takeBack={{ words: 'Undo', asks: (undo) => ask('undoContacts', { undo }) }}
  />
);
