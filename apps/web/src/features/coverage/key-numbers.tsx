import type { CoverageMap } from '@nahliad/contracts';
import { Stat } from '@nahliad/ui';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import styles from './key-numbers.module.css';

/** The coverage of mandates as a number, and how many cells stand in each way in which it falls short. */
export const KeyNumbers = ({ map: { mandateCoverage, blindness, cells } }: { map: CoverageMap }) => {
  const { t } = useTranslation('coverage');
  const { t: common } = useTranslation('common');
  const { share, shareRange, count } = useFormat();
  const { parts } = blindness;
  const told = [
    { key: 'never', number: parts.never, of: parts.cells },
    { key: 'lapsed', number: parts.lapsed, of: parts.cells },
    { key: 'single', number: parts.singleCategory, of: parts.cells },
    { key: 'gaps', number: parts.mandateGaps, of: cells.length },
  ] as const;
  return (
    <div className={styles.numbers}>
      <Stat
        label={t('number.coverage')}
        estimate={mandateCoverage}
        format={share}
        interval={(low, high) => common('interval', { range: shareRange(low, high) })}
        absent={common(`status.${mandateCoverage.status}`)}
      />
      <dl className={styles.counts}>
        {told.map(({ key, number, of }) => (
          <div key={key}>
            <dt>{t(`list.${key}`)}</dt>
            <dd>
              <strong>{count(number)}</strong> {t('number.of', { of: count(of) })}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
