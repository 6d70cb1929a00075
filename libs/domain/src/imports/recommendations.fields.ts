import { IDENTITY, date, flag, key, plain, stakeholder, text, type ImportField } from './field';

/** A recommendation on its own, with what was answered and how far it has come. */
export const RECOMMENDATION_FIELDS = {
  externalId: IDENTITY,
  text: text(8000, { required: true }),
  addressee: stakeholder({ most: 20, required: true }),
  type: key('recommendationType'),
  priority: key('recommendationPriority'),
  issuedOn: date({ required: true }),
  responseDueOn: date(),
  targetOn: date(),
  position: key('position'),
  implementation: key('implementation'),
  'response.text': text(8000),
  'response.receivedOn': date(),
  findings: plain(300, { most: 50 }),
  visibility: key('visibility', { except: ['restricted', 'confidential'] }),
} as const satisfies Record<string, ImportField>;

/** What was answered to a recommendation that is on record. */
export const RESPONSE_FIELDS = {
  recommendation: plain(300, { required: true }),
  position: key('position', { required: true, except: ['pending'] }),
  text: text(8000),
  substantive: flag(),
  receivedOn: date(),
} as const satisfies Record<string, ImportField>;
