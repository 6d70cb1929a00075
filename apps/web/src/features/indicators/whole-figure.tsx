import type { Indicator, IndicatorEntry } from '@nahliad/contracts';
import { DescriptionList, Panel, Stat } from '@nahliad/ui';
import { answeredInstead } from '../../lib/answered-instead';
import { absenceOf, drawable } from '../../lib/figures';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import { recordsOf } from '../../lib/scope/indicator-records';
import type { Counted } from '../../lib/scope/records-behind';
import { useIndicatorFormat } from './indicator-format';
import styles from './whole-figure.module.css';

type WholeFigureProps = { entry: IndicatorEntry; indicator: Indicator; counted: Counted };

/** The indicator over all that is chosen: one number, its bounds, its evidence and what it is made of. */
export const WholeFigure = ({ entry, indicator, counted }: WholeFigureProps) => {
  const { t } = useTranslation('indicators');
  const { t: common } = useTranslation('common');
  const { date, count } = useFormat();
  const labels = useLabels();
  const { format, formatRange } = useIndicatorFormat(entry.unit);
  const [value] = indicator.values;
  if (!value) return null;
  const answered = answeredInstead(value);
  const figures = answered ?? value;
  const { numerator, denominator, grade } = figures;
  const { counts, among } = recordsOf(answered ? 'answered' : entry.key, counted);
  const parts = Object.entries(value.parts ?? {}).filter(([, part]) => typeof part === 'number');
  const of = numerator !== null && denominator !== null && t('of', { numerator, denominator });
  return (
    <div className={styles.whole}>
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
      {parts.length > 0 && (
        <Panel look="flat" title={t('parts')}>
          <DescriptionList
            items={parts.map(([part, number]) => ({
              term: t.maybe(`part.${part}`) ?? partLabel(labels, part),
              details: count(Number(number)),
            }))}
          />
        </Panel>
      )}
    </div>
  );
};

/** A part may be a key of a vocabulary: a category of overseers, a position. */
const partLabel = (labels: ReturnType<typeof useLabels>, part: string): string =>
  ({ ...labels.stakeholderCategory, ...labels.position })[part] ?? part;
