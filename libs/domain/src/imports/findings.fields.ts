import { LARGEST_AMOUNT } from '../vocabulary/amounts';
import { IDENTITY, date, institutions, key, keys, stakeholder, text, type ImportField } from './field';

const OF_ADVICE = { within: 'recommendation.text' } as const;

/** A finding, with a recommendation beside it where the row has the text of one. */
export const FINDING_FIELDS = {
  externalId: IDENTITY,
  title: text(200, { required: true }),
  summary: text(8000),
  detail: text(50_000),
  institutions: institutions(20),
  criteria: keys('governanceCriterion', { required: true }),
  observedOn: date({ required: true }),
  observedTo: date(),
  severity: key('severity', { required: true }),
  polarity: key('polarity', { required: true }),
  themes: keys('theme'),
  scale: key('scale'),
  region: { kind: 'region' },
  participations: { kind: 'participation', most: 20 },
  personsAffected: { kind: 'number', largest: 100_000_000 },
  affectedGroups: { kind: 'group', most: 30, longest: 80 },
  amountQuestioned: { kind: 'number', largest: LARGEST_AMOUNT },
  visibility: key('visibility'),
  workflow: key('workflowStatus', {
    except: ['duplicate', 'withdrawn', 'shared-for-reply'],
    because: { 'shared-for-reply': 'share-after-import' },
  }),
  verification: key('verification'),
  publication: key('publicationState', { except: ['scheduled', 'retracted'] }),
  'recommendation.externalId': { ...IDENTITY, ...OF_ADVICE },
  'recommendation.text': text(8000),
  'recommendation.type': key('recommendationType', OF_ADVICE),
  'recommendation.priority': key('recommendationPriority', OF_ADVICE),
  'recommendation.addressee': stakeholder({ most: 20, orInstitutions: true, ...OF_ADVICE }),
  'recommendation.issuedOn': date({ required: true, ...OF_ADVICE }),
  'recommendation.responseDueOn': date(OF_ADVICE),
  'recommendation.targetOn': date(OF_ADVICE),
  'recommendation.position': key('position', OF_ADVICE),
  'recommendation.respondedOn': date(OF_ADVICE),
} as const satisfies Record<string, ImportField>;
