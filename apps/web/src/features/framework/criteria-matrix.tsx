import type { Framework } from '@nahliad/contracts';
import { Panel } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import styles from './criteria-matrix.module.css';

/** Which criteria serve which objectives, at a glance. */
export const CriteriaMatrix = ({ criteria, objectives }: Pick<Framework, 'criteria' | 'objectives'>) => {
  const { t } = useTranslation('framework');
  const labels = useLabels();
  return (
    <Panel title={t('matrix.title')}>
      <div className={styles.frame} role="group" aria-label={t('matrix.title')} tabIndex={0}>
        <table className={styles.matrix}>
          <caption className="visually-hidden">{t('matrix.caption')}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {t('matrix.criterion')}
              </th>
              {objectives.map(({ key }) => (
                <th key={key} scope="col" className={styles.objective}>
                  <a href={`#${key}`}>{labels.objective[key]}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map((criterion, place) => (
              <tr
                key={criterion.key}
                data-begins={place > 0 && criterion.dimension !== criteria[place - 1]?.dimension ? 'group' : undefined}
              >
                <th scope="row" className={styles.criterion}>
                  <Link to={`/criteria/${criterion.key}`}>{labels.governanceCriterion[criterion.key]}</Link>
                </th>
                {objectives.map(({ key }) => (
                  <td key={key}>{criterion.objectives.includes(key) && <Mark />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
};

const Mark = () => {
  const { t } = useTranslation('framework');
  return (
    <span className={styles.mark}>
      <span className="visually-hidden">{t('matrix.serves')}</span>
    </span>
  );
};
