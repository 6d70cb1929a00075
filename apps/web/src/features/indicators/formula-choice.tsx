import { Notice, RadioGroup, Stack } from '@nahliad/ui';
import { useAddressFilters } from '../../lib/address-filters';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import type { DrawnIndicator } from './drawn-indicator';
import { INDICATOR_FILTERS } from './indicator-filters';
import { formersOf } from './use-versioned-entry';

const NEWEST = 'newest';

/** By which formula an indicator is told, so that a number of before can be told again; nothing where it never changed. */
export const FormulaChoice = ({ entry }: { entry: DrawnIndicator }) => {
  const { t } = useTranslation('indicators');
  const { date } = useFormat();
  const { setFilters } = useAddressFilters(INDICATOR_FILTERS);
  const formers = formersOf(entry.key);
  if (formers.length === 0) return null;
  return (
    <Stack gap="sm">
      <RadioGroup
        legend={t('formula')}
        look="segments"
        options={[
          ...formers.map(({ version, until }) => ({
            value: String(version),
            label: t('former.choice', { version, date: date(until) }),
          })),
          { value: NEWEST, label: t('former.newest') },
        ]}
        value={entry.until ? String(entry.formulaVersion) : NEWEST}
        onChange={(version) => setFilters({ version: version === NEWEST ? null : version })}
      />
      {entry.until && <Notice>{t('former.notice', { date: date(entry.until) })}</Notice>}
    </Stack>
  );
};
