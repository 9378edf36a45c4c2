/** Which rules of entry are asked about, where are they read, and until which day were they looked up? Never what the law says today: courts and orders change it. */

/** For applicants who need a visa: restrictions by citizenship, J visas among them. */
export const ENTRY_QUESTION = {
  asks: 'Does an entry restriction (Proclamation 10998, J visas too) apply to your citizenship',
  addresses: ['travel.state.gov', 'nrmp.org/topic/match-participants'],
} as const;

/** For applicants who want an H-1B. */
export const PAYMENT_QUESTION = {
  asks: 'Would your program have to make the H-1B payment (Proclamation 11069) for you?',
  addresses: ['uscis.gov', 'federalregister.gov/d/2026-19554'],
} as const;

export const LOOKED_UP_TO = 'November 29, 2026';
