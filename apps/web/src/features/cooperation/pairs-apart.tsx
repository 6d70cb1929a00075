import type { Cooperation } from '@nahliad/contracts';
import { Panel } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { PlainList } from '../../lib/plain-list';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import type { OverseeingBody } from './bodies';
import styles from './cooperation-view.module.css';
import { sharedCells } from './shared-cells';

type PairsApartProps = { cooperation: Cooperation; bodies: readonly OverseeingBody[] };

/** Bodies that have to look at the same and never worked together, with what they could look at side by side. */
export const PairsApart = ({ cooperation: { apart, institutions }, bodies }: PairsApartProps) => {
  const { t } = useTranslation('cooperation');
  const labels = useLabels();
  const nameOf = (id: string) => bodies.find((body) => body.id === id)?.name;
  const institutionOf = (id: string) => {
    const institution = institutions.find((one) => one.id === id);
    return institution && <Written text={institution.name} />;
  };
  return (
    <Panel look="flat" title={t('apart.title', { count: apart.total })}>
      <p className={styles.why}>{apart.total === 0 ? t('apart.none') : t('apart.means')}</p>
      <ol className={styles.pairs}>
        {apart.pairs.map(({ bodyIds: [one, other], cells, shared }) => (
          <li key={`${one} ${other}`} className={styles.pair}>
            <h3 className={styles.names}>{t('apart.pair', { one: nameOf(one) ?? '', other: nameOf(other) ?? '' })}</h3>
            <p className={styles.hint}>{t('apart.cells', { count: cells })}</p>
            <PlainList>
              {sharedCells(shared).map(({ criteria, institutionIds }) => (
                <li key={criteria.join()}>
                  <strong>{criteria.map((key) => labels.governanceCriterion[key]).join(' · ')}</strong>:{' '}
                  {institutionIds.map((id, place) => (
                    <span key={id}>
                      {place > 0 && ', '}
                      <Link to={`/institutions/${id}`}>{institutionOf(id)}</Link>
                    </span>
                  ))}
                </li>
              ))}
            </PlainList>
          </li>
        ))}
      </ol>
      {apart.total > apart.pairs.length && <p>{t('apart.more', { count: apart.total - apart.pairs.length })}</p>}
    </Panel>
  );
};
