import type { TrendsQuery } from '@nahliad/contracts';
import { findingsBy, recommendationsBy, type Grouping } from '../records/grouping';
import type { Frame, Source } from '../records/records';

type By = TrendsQuery['by'];
interface Measured {
  readonly source: Source;
  readonly dimensions: readonly NonNullable<By>[];
  select(frame: Frame, by: By): string;
}

const monthly = (on: string, { key, join }: Pick<Grouping, 'key' | 'join'>, from: string) => `
  SELECT to_char(${on}, 'YYYY-MM') AS month, ${key} AS key, count(*)::int AS count ${from} ${join} GROUP BY 1, 2`;

const findings = (condition: string): Measured => ({
  source: 'act',
  dimensions: ['severity', 'criterion', 'category', 'polarity'],
  select(frame, by) {
    const own = by === 'severity' || by === 'polarity';
    const grouping = own ? { key: `a.${by}::text`, join: '' } : findingsBy(by, frame);
    return monthly('a.observed_on', grouping, `FROM (SELECT * FROM act WHERE counted ${condition}) a`);
  },
});

const ofRecommendations = (on: string, from: (frame: Frame) => string): Measured => ({
  source: 'recommended',
  dimensions: ['criterion', 'category'],
  select(frame, by) {
    const grouping = recommendationsBy(by === 'severity' || by === 'polarity' ? undefined : by, on, frame);
    return monthly(on, grouping, `FROM (${from(frame)}) r`);
  },
});

/** What a trend may show; each is dated by the day that its records name. */
export const MEASURES: Record<TrendsQuery['measure'], Measured> = {
  findings: findings(''),
  'adverse-findings': findings(`AND polarity = 'adverse'`),
  recommendations: ofRecommendations(
    'r.issued_on',
    (frame) => `SELECT * FROM recommended WHERE counted AND ${frame.within('issued_on')}`,
  ),
  responses: ofRecommendations(
    'r.received_on',
    (frame) => `
      SELECT recommended.*, response.received_on FROM recommended JOIN response ON response.recommendation_id = recommended.id
      WHERE counted AND ${frame.within('response.received_on')}`,
  ),
};
