import type { ImportMapping } from '@nahliad/contracts';
import { existsSync } from 'node:fs';
import path from 'node:path';

const DATA = path.resolve(__dirname, '../../../../../../../shared/data');
export const IOPC_FILE = path.join(DATA, 'iopc/iopc_findings_recommendations.csv');
export const CCRB_FILE = path.join(DATA, 'ccrb/ccrb_allegations_deidentified.csv.gz');

/** Real records are not shipped with the product: without them the tests on them are skipped, and say so. */
export function itOn(file: string): jest.It {
  if (existsSync(file)) return it;
  process.stdout.write(`skipped: ${path.relative(DATA, file)} is not in ${DATA}\n`);
  return it.skip;
}

const CATEGORIES = {
  'Custody and detention': ['human-rights', 'abuse-prevention'],
  'Use of force and armed policing': ['human-rights', 'abuse-prevention'],
  'Death and serious injury': ['human-rights', 'abuse-prevention'],
  'Road traffic incidents': ['human-rights', 'abuse-prevention'],
  'Welfare and vulnerable people': 'responsiveness',
  'Domestic abuse': 'responsiveness',
  'Child sexual abuse': 'responsiveness',
  Discrimination: 'equal-security',
  'Corruption and abuse of power': ['resource-management', 'abuse-prevention'],
  'National Recommendations': 'accountability',
};

/** A police watchdog's findings and recommendations, as of the day on which they were collected. */
export const iopcMapping = (bodyId: string): ImportMapping => ({
  target: 'findings',
  key: ['source_url'],
  bodyId,
  statedOn: '2021-06-25',
  columns: {
    source_url: { to: 'externalId' },
    heading: { to: 'title', language: 'en' },
    summary: { to: 'summary', language: 'en', empty: { column: 'heading' } },
    forces: {
      to: 'institutions',
      split: '|',
      create: { institutionType: 'police' },
      empty: { value: 'Police service (unspecified)' },
    },
    categories: { to: 'criteria', split: '|', values: CATEGORIES, other: 'error', empty: { value: 'human-rights' } },
    event_month: { to: 'observedOn', format: 'YYYY-MM', empty: { column: 'published_date' } },
    recommendation: { to: 'recommendation.text', language: 'en' },
    recommendation_date: { to: 'recommendation.issuedOn' },
    response_due_date: { to: 'recommendation.responseDueOn' },
    accepted: {
      to: 'recommendation.position',
      values: { Yes: 'accepted', No: 'rejected', 'Awaiting response': 'pending' },
    },
  },
  set: {
    workflow: 'final',
    verification: 'verified',
    publication: 'published',
    polarity: 'adverse',
    severity: 2,
    'recommendation.addressee': 'institutions',
  },
});

/** A complaint board's allegations; the file has no key, and 758 of its rows repeat another to the letter. */
export const ccrbMapping = (bodyId: string): ImportMapping => ({
  target: 'findings',
  key: [],
  bodyId,
  statedOn: '2020-07-01',
  columns: {
    allegation: { to: 'title', language: 'en', empty: { column: 'allegation_type' } },
    contact_reason: { to: 'summary', language: 'en', empty: { column: 'allegation_type' } },
    command_at_incident: {
      to: 'institutions',
      create: { institutionType: 'police' },
      empty: { value: 'Command not recorded' },
    },
    allegation_type: {
      to: 'criteria',
      values: { Force: ['human-rights', 'abuse-prevention'], 'Offensive Language': 'equal-security' },
      other: 'abuse-prevention',
    },
    month_received: { to: 'observedOn' },
    disposition: {
      to: 'verification',
      values: { Substantiated: 'verified', Unsubstantiated: 'not-substantiated', Exonerated: 'unfounded' },
    },
  },
  set: { workflow: 'final', polarity: 'adverse', severity: 2 },
});
