import type { Indicator } from '@nahliad/contracts';
import { Stat } from '@nahliad/ui';
import { answeredInstead } from '../../lib/answered-instead';
import { absenceOf, drawable } from '../../lib/figures';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import type { Counted } from '../../lib/scope/records-behind';
import type { DrawnIndicator } from './drawn-indicator';
import { figureRecords } from './figure-records';
import { useIndicatorFormat } from './indicator-format';
import styles from './whole-figure.module.css';

type WholeNumberProps = {
  entry: DrawnIndicator;
  /** Of which day the value is, and by which formula. */
  indicator: Pick<Indicator, 'key' | 'asOf' | 'formulaVersion'>;
  value: Indicator['values'][number];
  counted: Counted;
};

/** The indicator as one number, with its bounds, its evidence and its records. */
export const WholeNumber = ({ entry, indicator, value, counted }: WholeNumberProps) => {
  const { t } = useTranslation('indicators');
  const { t: common } = useTranslation('common');
  const { date } = useFormat();
  const labels = useLabels();
  const { format, formatRange } = useIndicatorFormat(entry.unit);
  const answered = answeredInstead(value);
  const figures = answered ?? value;
  const { numerator, denominator, grade } = figures;
  const { counts, among } = figureRecords(indicator, answered !== null, counted);
  const of = numerator !== null && denominator !== null && t('of', { numerator, denominator });
  return (
    <div>
      <Stat
        label={answered ? t('answered', { date: date(indicator.asOf) }) : t('whole')}
        estimate={drawable(figures)}
        format={format}
        interval={
          figures.low === null ? undefined : (low, high) => common('interval', { range: formatRange(low, high) })
        }
        absent={common(`status.${absenceOf(figures) ?? 'not-assessed'}`)}
        href={counts}
        note={entry.unit === 'share' && of && (among ? <Link to={among}>{of}</Link> : of)}
      />
      {grade && <p className={styles.evidence}>{`${grade} · ${labels.evidenceGrade[grade]}`}</p>}
      {answered && <p className={styles.evidence}>{t('no-reply-dates')}</p>}
    </div>
  );
};
