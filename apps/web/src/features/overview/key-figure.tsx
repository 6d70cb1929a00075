import { Disclosure, Stat } from '@nahliad/ui';
import { absenceOf, drawable } from '../../lib/figures';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useFirstPageLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import { recordsOf } from '../../lib/scope/indicator-records';
import type { Counted } from '../../lib/scope/records-behind';
import type { ShownFigure } from './shown-figures';
import styles from './key-figure.module.css';

type KeyFigureProps = { shown: ShownFigure; counted: Counted };

/** One indicator: its number with interval and evidence, the records behind it, and its formula. */
export const KeyFigure = ({ shown: { indicator, wording, figures, remark }, counted }: KeyFigureProps) => {
  const { t } = useTranslation('overview');
  const { t: common } = useTranslation('common');
  const { share, shareRange, date, number, numberRange } = useFormat();
  const labels = useFirstPageLabels();
  const isShare = indicator !== 'overseer-diversity';
  const absence = absenceOf(figures);
  const { counts, among } = recordsOf(wording, counted);
  return (
    <div className={styles.figure}>
      <Stat
        label={t(`figures.${wording}`, { date: date(counted.asOf) })}
        estimate={drawable(figures)}
        format={isShare ? share : number}
        interval={
          figures.low === null
            ? undefined
            : (low, high) => common('interval', { range: isShare ? shareRange(low, high) : numberRange(low, high) })
        }
        absent={common(`status.${absence ?? 'not-assessed'}`)}
        href={counts}
        note={!absence && (isShare ? <Among figures={figures} records={among} /> : t('figures.of-categories'))}
      />
      {figures.grade && (
        <p className={styles.evidence}>
          {t('figures.evidence', { grade: figures.grade, words: labels.evidenceGrade[figures.grade] })}
        </p>
      )}
      {remark && <p className={styles.evidence}>{t(`figures.${remark}`)}</p>}
      <Disclosure summary={common('chart.method')}>
        <div className={styles.method}>
          <p>{t(`method.${wording}`)}</p>
          {isShare && <p>{t('method.interval')}</p>}
          <Link to={`/indicators/${indicator}`}>{t('figures.more')}</Link>
        </div>
      </Disclosure>
    </div>
  );
};

type AmongProps = { figures: ShownFigure['figures']; records: string | undefined };

const Among = ({ figures: { numerator, denominator }, records }: AmongProps) => {
  const { t } = useTranslation('overview');
  if (numerator === null || denominator === null) return null;
  const words = t('figures.of', { numerator, count: denominator });
  return records ? <Link to={records}>{words}</Link> : words;
};
