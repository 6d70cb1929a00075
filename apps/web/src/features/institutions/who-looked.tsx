import { Panel } from '@nahliad/ui';
import type { Overview } from '@nahliad/contracts';
import { STAKEHOLDER_CATEGORIES, type StakeholderCategory } from '@nahliad/domain';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { PlainList } from '../../lib/plain-list';
import { Link } from '../../lib/router/link';
import { findingsBehind, type Counted } from '../../lib/scope/records-behind';
import { Written } from '../../lib/written';
import styles from './who-looked.module.css';

type WhoLookedProps = { overview: Pick<Overview, 'bodies' | 'coverage'>; counted: Counted };

/** Who found something, and on which criteria: what only one kind of overseer ever looks at is a weakness of its own. */
export const WhoLooked = ({ overview: { bodies, coverage }, counted }: WhoLookedProps) => {
  const { t } = useTranslation('institutions');
  const labels = useLabels();
  const categories = STAKEHOLDER_CATEGORIES.filter((key) => bodies.some(({ category }) => category === key));
  const criteriaOf = (category: StakeholderCategory) =>
    coverage.cells
      .filter((cell) => cell.categories.includes(category))
      .map(({ criterion }) => labels.governanceCriterion[criterion]);
  return (
    <Panel title={t('who.title')}>
      {bodies.length === 0 && <p>{t('who.nobody')}</p>}
      <dl className={styles.overseers}>
        {categories.map((key) => (
          <div key={key} className={styles.overseer}>
            <dt>
              <Link to={findingsBehind(counted, { category: key })}>{labels.stakeholderCategory[key]}</Link>
            </dt>
            <dd className={styles.criteria}>{criteriaOf(key).join(', ')}</dd>
            <dd>
              <Bodies bodies={bodies.filter(({ category }) => category === key)} counted={counted} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
};

const Bodies = ({ bodies, counted }: { bodies: Overview['bodies']; counted: Counted }) => {
  const { t } = useTranslation('institutions');
  return (
    <PlainList>
      {bodies.map(({ id, name, findings }) => (
        <li key={id}>
          <Written text={name} />:{' '}
          <Link className={styles.count} to={findingsBehind(counted, { bodyId: id })}>
            {t('who.findings', { count: findings })}
          </Link>
        </li>
      ))}
    </PlainList>
  );
};
