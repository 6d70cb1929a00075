import { LevelMark } from '@nahliad/ui';
import type { RubricMean } from '@nahliad/contracts';
import { useFormat } from './format';
import { useTranslation } from './i18n';
import styles from './rubric-tally.module.css';

type RubricTallyProps = { mean: Pick<RubricMean, 'value' | 'low' | 'high' | 'parts'> };

/** What answers by the rubric come to, and how many there are of each; why the others have no level is three different things. */
export const RubricTally = ({ mean: { value, low, high, parts } }: RubricTallyProps) => {
  const { t } = useTranslation('rounds');
  const format = useFormat();
  const kinds = [
    { answer: 75, count: parts.scored, key: 'scored' },
    { answer: 'not-assessed', count: parts.notAssessed, key: 'not-assessed' },
    { answer: 'insufficient-evidence', count: parts.insufficientEvidence, key: 'insufficient-evidence' },
    { answer: 'not-applicable', count: parts.notApplicable, key: 'not-applicable' },
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
        {parts.contested > 0 && (
          <li className={styles.contested}>{t('overview.contested', { count: parts.contested })}</li>
        )}
      </ul>
    </>
  );
};
