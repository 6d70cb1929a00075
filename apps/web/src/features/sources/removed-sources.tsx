import type { RemovedSource } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { ReadingsLog } from './readings-log';
import styles from './sources.module.css';

type RemovedSourcesProps = { findingId: string; removed: readonly RemovedSource[] };

/** The sources that are gone, for the log that outlives them: leads go on knowing who had read who they were. */
export const RemovedSources = ({ findingId, removed }: RemovedSourcesProps) => {
  const { t } = useTranslation('sources');
  const labels = useLabels();
  const format = useFormat();
  return (
    <>
      <h3 className={styles.kind}>{t('removed.title')}</h3>
      <ol className={styles.sources} aria-label={t('removed.title')}>
        {removed.map(({ id, kind, removedAt, removedBy }) => (
          <li key={id} className={styles.source}>
            <p className={styles.facts}>
              <span>{labels.sourceKind[kind]}</span>
              <span>{t('removed.by', { date: format.moment(removedAt), name: removedBy.name })}</span>
            </p>
            <ReadingsLog place={{ findingId, id }} />
          </li>
        ))}
      </ol>
    </>
  );
};
