/** Which classes of words name a state of an application, and which are its nouns and verbs? */
import type { ApplicationStatus } from '../../../domain/applicationStatus';
import { wordSet } from '../../text/wordSet';

export const STATES: Readonly<Record<string, ApplicationStatus>> = {
  'state:applied': 'applied',
  'state:reapplied': 'applied',
  'state:signaled': 'signal sent',
  'state:invited': 'invited',
  'noun:invited': 'invited',
  'noun:rejected': 'rejected',
  'state:booked': 'interview booked',
  'state:interviewed': 'interviewed',
  'state:rejected': 'rejected',
  'state:withdrawn': 'withdrawn',
  'state:waitlisted': 'waitlisted',
  'state:ranked': 'ranked',
  'state:matched': 'matched',
  'state:unmatched': 'not matched',
  'state:soap': 'SOAP',
  'state:silent': 'no reply',
  'state:verify': 'to verify',
  'state:skip': 'do not apply',
  'state:closed': 'do not apply',
};

/** The column's own nouns and verbs: what a denial can reach. */
export const NOUNS: ReadonlySet<string> = new Set([
  ...Object.keys(STATES),
  'act:apply',
  'act:match',
  'act:base',
  'act:rank',
  'interview',
  'signal',
  'application',
  'given',
  'done',
  'chosen',
  'declined',
  'cancelled',
  'turned',
  'answer',
  'await',
  'plural',
  'ranklist',
  'mylist',
  'taken',
  'put',
]);

/** What says when. */
export const DAYS: ReadonlySet<string> = wordSet('date ratio when bygone');
