import { Fragment } from 'react';
import type { Cooperation, CooperationEdge } from '@nahliad/contracts';
import { Panel, Stack } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { PlainList } from '../../lib/plain-list';
import { Link } from '../../lib/router/link';
import { activitiesBehind, type Counted } from '../../lib/scope/records-behind';
import { partnersOf, type OverseeingBody } from './bodies';
import styles from './cooperation-view.module.css';
import { pairRecords } from './pair-records';

type BodyDetailsProps = {
  cooperation: Cooperation;
  bodies: readonly OverseeingBody[];
  counted: Counted;
  chosen: string | null;
};

/** With whom a body works and on how much, and with whom it never did although both have to look at the same. */
export const BodyDetails = ({ cooperation, bodies, counted, chosen }: BodyDetailsProps) => {
  const { t } = useTranslation('cooperation');
  const labels = useLabels();
  const body = bodies.find(({ id }) => id === chosen);
  if (!body) return <p className={styles.hint}>{t('details.none')}</p>;
  const partners = partnersOf(body.id, cooperation.edges, bodies);
  const apart = partnersOf(body.id, cooperation.apart.pairs, bodies);
  return (
    <Panel title={body.name}>
      <Stack gap="sm">
        <p>
          {labels.stakeholderCategory[body.category]} ·{' '}
          <Link to={activitiesBehind(counted, { bodyId: body.id })}>
            {t('worked', { count: body.activities, joint: body.joint })}
          </Link>
        </p>
        <PlainList label={t('details.partners')}>
          {partners.map(({ partner, pair }) => (
            <li key={partner.id}>
              <strong>{partner.name}</strong>: <PairWork pair={pair} counted={counted} />
            </li>
          ))}
        </PlainList>
        {partners.length === 0 && <p>{t('details.alone')}</p>}
        {apart.length > 0 && (
          <p>{t('details.apart', { bodies: apart.map(({ partner }) => partner.name).join('; ') })}</p>
        )}
      </Stack>
    </Panel>
  );
};

const KINDS = ['activities', 'findings', 'referrals'] as const;

/** What two bodies did together, without what they did not; acts and findings open. */
const PairWork = ({ pair, counted }: { pair: CooperationEdge; counted: Counted }) => {
  const { t } = useTranslation('cooperation');
  const records: Partial<Record<(typeof KINDS)[number], string>> = pairRecords(counted, pair);
  return KINDS.filter((kind) => pair[kind] > 0).map((kind, place) => {
    const words = t(`work.${kind}`, { count: pair[kind] });
    const to = records[kind];
    return (
      <Fragment key={kind}>
        {place > 0 && ' · '}
        {to ? <Link to={to}>{words}</Link> : words}
      </Fragment>
    );
  });
};
