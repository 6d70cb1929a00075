import { INDICATORS, definitionOf, isIndicatorKey } from '@nahliad/domain';
import { Field, Select, Stack } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { useAddressFilters } from '../../lib/address-filters';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { SCOPE_FILTERS } from '../../lib/scope/scope';
import { ScopeBar } from '../../lib/scope/scope-bar';
import { writtenIn } from '../../lib/written';
import { drawnIndicator } from './drawn-indicator';
import { indicatorQuery } from './indicators.api';
import styles from './regions-view.module.css';
import { SplitFigure } from './split-figure';

const MAPPED = INDICATORS.filter((key) => definitionOf(key).dimensions.includes('region'));
const REGION_FILTERS = { indicator: MAPPED } as const;

/** One figure on the map: how much was found where, or how it stands there. */
export const RegionsView = () => {
  const { t, language } = useTranslation('regions');
  const { filters: scope } = useAddressFilters(SCOPE_FILTERS);
  const { filters, setFilters } = useAddressFilters(REGION_FILTERS);
  const key = filters.indicator[0] ?? 'findings';
  const answer = useQuery(indicatorQuery(key, scope, { by: 'region' }));
  return (
    <Stack gap="lg">
      <ScopeBar asOf={answer.data?.asOf} />
      <div className={styles.choice}>
        <Field label={t('indicator')}>
          <Select
            value={key}
            options={MAPPED.map((value) => ({ value, label: writtenIn(definitionOf(value).text.name, language) }))}
            onChange={({ target }) => setFilters({ indicator: MAPPED.filter((key) => key === target.value) })}
          />
        </Field>
      </div>
      <h2 className="visually-hidden">{t('indicator')}</h2>
      <Answer query={answer}>
        {(indicator) =>
          isIndicatorKey(indicator.key) && (
            <SplitFigure
              entry={drawnIndicator(indicator.key)}
              indicator={indicator}
              by="region"
              counted={{ ...scope, ...indicator }}
            />
          )
        }
      </Answer>
    </Stack>
  );
};
