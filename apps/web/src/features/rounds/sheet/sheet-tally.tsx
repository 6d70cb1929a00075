import { LevelMark } from '@nahliad/ui';
import type { Score } from '@nahliad/contracts';
import { rubricMean } from '@nahliad/domain';
import { useFormat } from '../../../lib/format';
import { useTranslation } from '../../../lib/i18n';
import styles from './sheet-overview.module.css';

/** How many were answered in which way; why the others have no level is three different things. */
export const SheetTally = ({ scores }: { scores: readonly Score[] }) => {
  const { t } = useTranslation('rounds');
  const format = useFormat();
  const { value, low, high, parts } = rubricMean(scores.map(({ answer }) => answer));
  const { scored, notAssessed, insufficientEvidence, notApplicable } = parts;
  const contested = scores.filter((score) => score.contested).length;
  const kinds = [
    { answer: 75, count: scored, key: 'scored' },
    { answer: 'not-assessed', count: notAssessed, key: 'not-assessed' },
    { answer: 'insufficient-evidence', count: insufficientEvidence, key: 'insufficient-evidence' },
    { answer: 'not-applicable', count: notApplicable, key: 'not-applicable' },
  ] as const;
  return (
    <>
      {value !== null && low !== null && high !== null && (
        <p className={styles.mean}>
          {t('overview.mean', { value: format.score(value) })}{' '}
          {low < high && <small>{t('overview.between', { range: format.range(low, high) })}</small>}
        </p>
      )}
      <ul className={styles.tally}>
        {kinds
          .filter(({ count }) => count > 0)
          .map(({ answer, count, key }) => (
            <li key={key}>
              <LevelMark answer={answer} />
              {t(`overview.${key}`, { count })}
            </li>
          ))}
        {contested > 0 && <li className={styles.contested}>{t('overview.contested', { count: contested })}</li>}
      </ul>
    </>
  );
};
