import { useState } from 'react';
import { GOVERNANCE_CRITERIA, type GovernanceCriterion } from '@nahliad/domain';
import { Field, Select } from '@nahliad/ui';
import { Chart } from '../../../lib/charts/chart';
import { absenceOf, drawable } from '../../../lib/figures';
import { useTranslation } from '../../../lib/i18n';
import { optionsOf, useLabels } from '../../../lib/labels';
import { Link } from '../../../lib/router/link';
import { useAsOfLine } from '../../../lib/scope/as-of-line';
import { colourOf } from '../indicator-format';
import { ComparedBars } from './compared-bars';
import type { SidesCompared } from './scores-compared';
import { useComparedIndicators } from './use-compared-indicators';
import { useComparedTable } from './use-compared-table';
import { verdictOn } from './verdict';

/** The indicators of one criterion side by side, each in its own unit. */
export const IndicatorsCompared = ({ sides, cards }: SidesCompared) => {
  const { t } = useTranslation('comparison');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const [criterion, setCriterion] = useState<GovernanceCriterion>('accountability');
  const rows = useComparedIndicators()(cards, criterion);
  const table = useComparedTable(sides);
  const asOfLine = useAsOfLine();
  const name = labels.governanceCriterion[criterion];
  const apart = rows.filter(({ figures }) => verdictOn(figures.map(drawable))?.length).length;
  return (
    <Chart
      title={
        apart > 0 ? t('indicators.title', { count: apart, criterion: name }) : t('indicators.none', { criterion: name })
      }
      asOf={[...new Set(cards.map(asOfLine))].join('; ')}
      summary={t('indicators.summary', { sides: sides.map((side) => side.name).join('; ') })}
      method={<p>{t('method.apart')}</p>}
      table={table(
        t('indicator'),
        rows.map((row) => ({
          ...row,
          figures: row.figures.map((figure) => ({ ...drawable(figure), absence: absenceOf(figure) })),
        })),
      )}
      formulas={rows.map(({ key }) => ({ key }))}
      fileName={`nahliad-indicators-compared-${criterion}`}
    >
      <Field label={t('criterion')}>
        <Select
          value={criterion}
          options={optionsOf(labels, 'governanceCriterion', GOVERNANCE_CRITERIA)}
          onChange={({ target }) => setCriterion(GOVERNANCE_CRITERIA.find((key) => key === target.value) ?? criterion)}
        />
      </Field>
      {rows.map(({ key, label, figures, max, format, formatRange }) => (
        <ComparedBars
          key={key}
          label={<Link to={`/indicators/${key}`}>{label}</Link>}
          sides={sides}
          figures={figures.map((figure) => ({
            estimate: drawable(figure),
            absent: common(`status.${absenceOf(figure) ?? 'not-assessed'}`),
          }))}
          max={max}
          format={format}
          formatRange={formatRange}
          colour={colourOf(key)}
        />
      ))}
    </Chart>
  );
};
