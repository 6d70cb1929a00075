import { Panel } from '@nahliad/ui';
import type { CoverageCell, Named } from '@nahliad/contracts';
import { STAKEHOLDER_CATEGORIES } from '@nahliad/domain';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { PlainList } from '../../lib/plain-list';
import { Link } from '../../lib/router/link';
import { findingsBehind, type Counted } from '../../lib/scope/records-behind';
import { Written } from '../../lib/written';
import styles from './who-looked.module.css';

type WhoLookedProps = {
  cells: readonly CoverageCell[];
  /** The bodies behind the findings made last. */
  bodies: readonly Named[];
  counted: Counted;
};

/** Who found something, and on which criteria: what only one kind of overseer ever looks at is a weakness of its own. */
export const WhoLooked = ({ cells, bodies, counted }: WhoLookedProps) => {
  const { t } = useTranslation('institutions');
  const labels = useLabels();
  const looked = STAKEHOLDER_CATEGORIES.map((category) => ({
    category,
    criteria: cells.filter(({ categories }) => categories.includes(category)).map(({ criterion }) => criterion),
  })).filter(({ criteria }) => criteria.length > 0);
  return (
    <Panel title={t('who.title')}>
      {looked.length === 0 && <p>{t('who.nobody')}</p>}
      <dl className={styles.overseers}>
        {looked.map(({ category, criteria }) => (
          <div key={category}>
            <dt>
              <Link to={findingsBehind(counted, { category })}>{labels.stakeholderCategory[category]}</Link>
            </dt>
            <dd>{criteria.map((key) => labels.governanceCriterion[key]).join(', ')}</dd>
          </div>
        ))}
      </dl>
      {bodies.length > 0 && (
        <>
          <h3 className={styles.bodies}>{t('who.bodies')}</h3>
          <PlainList>
            {bodies.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/findings?institutionId=${counted.institutionId[0]}&bodyId=${id}`}>
                  <Written text={name} />
                </Link>
              </li>
            ))}
          </PlainList>
        </>
      )}
    </Panel>
  );
};
