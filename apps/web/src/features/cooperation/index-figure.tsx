import type { Figures, Indicator, IndicatorValue } from '@nahliad/contracts';
import { definitionOf } from '@nahliad/domain';
import { IntervalBars, Stat } from '@nahliad/ui';
import { Chart } from '../../lib/charts/chart';
import { absenceOf, drawable } from '../../lib/figures';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useAsOfLine } from '../../lib/scope/as-of-line';
import { activitiesBehind, type Counted } from '../../lib/scope/records-behind';
import { Written } from '../../lib/written';
import styles from './index-figure.module.css';

const { text } = definitionOf('cooperation');
const SHARES = ['jointShare', 'crossCategoryShare', 'pairsShare', 'referralsShare'] as const;

/** The index, and the four shares it is the mean of: a share without cases is there, hatched. */
export const IndexFigure = ({ index, counted }: { index: Indicator; counted: Counted }) => {
  const { t } = useTranslation('cooperation');
  const { t: common } = useTranslation('common');
  const { number, share, shareRange } = useFormat();
  const asOf = useAsOfLine()(index);
  const table = useIndexTable();
  const [value] = index.values;
  if (!value) return null;
  const absence = absenceOf(value);
  const absent = (figures: Figures) => common(`status.${absenceOf(figures) ?? 'not-assessed'}`);
  const shares = sharesOf(value);
  const known = shares.filter(({ figures }) => figures.value !== null).length;
  const title = absence ? t('index.none') : t('index.title', { value: number(value.value ?? 0) });
  return (
    <Chart
      title={title}
      asOf={asOf}
      summary={t('index.summary', { count: known })}
      method={<Method version={index.formulaVersion} />}
      table={table(shares)}
      formulas={[{ key: index.key, version: index.formulaVersion }]}
      fileName="nahliad-cooperation-index"
    >
      <div className={styles.index}>
        <Stat
          label={t('index.label')}
          estimate={drawable(value)}
          format={number}
          absent={absent(value)}
          href={activitiesBehind(counted)}
          note={absence ? t('index.needs') : t('index.of-hundred')}
        />
        <IntervalBars
          format={share}
          formatRange={shareRange}
          rows={shares.map(({ key, figures }) => ({
            key,
            label: t(`share.${key}`),
            estimate: drawable(figures),
            absent: absent(figures),
            note:
              figures.numerator !== null &&
              t('index.of', { numerator: figures.numerator, denominator: figures.denominator ?? 0 }),
          }))}
        />
      </div>
    </Chart>
  );
};

type Share = { key: (typeof SHARES)[number]; figures: Figures };

const sharesOf = ({ parts }: IndicatorValue): Share[] =>
  SHARES.flatMap((key) => {
    const figures = parts?.[key];
    return figures && typeof figures === 'object' ? [{ key, figures }] : [];
  });

const useIndexTable = () => {
  const { t } = useTranslation('cooperation');
  const { t: common } = useTranslation('common');
  const { share, shareRange, count } = useFormat();
  const columns = ['part', 'value', 'interval', 'counted', 'among'].map((column) => t(`index.${column}`));
  return (shares: readonly Share[]) => ({
    columns,
    rows: shares.map(({ key, figures: { value, low, high, numerator, denominator, status } }) =>
      value === null || low === null || high === null
        ? [t(`share.${key}`), { text: common(`status.${status}`), value: null }, '–', '–', '–']
        : [
            t(`share.${key}`),
            { text: share(value), value },
            shareRange(low, high),
            count(numerator ?? 0),
            count(denominator ?? 0),
          ],
    ),
  });
};

const Method = ({ version }: { version: number }) => {
  const { t } = useTranslation('cooperation');
  return (
    <>
      <p>
        <Written text={text.formula} />
      </p>
      <p>{t('index.version', { version })}</p>
    </>
  );
};
