import { REGION_NOT_STATED } from '@nahliad/domain';
import { drawable } from '../../lib/figures';
import { useTranslation } from '../../lib/i18n';
import type { SplitRow } from './split-rows';

type Valued = { name: string; value: number };

/** How many have a value, and between which two they lie; what names no region is not one of them. */
export const useSplitMessage = (rows: readonly SplitRow[], format: (value: number) => string) => {
  const { t } = useTranslation('indicators');
  const valued = rows
    .filter(({ key }) => key !== REGION_NOT_STATED)
    .flatMap(({ name, figures }): Valued[] => {
      const { value } = drawable(figures);
      return value === null ? [] : [{ name, value }];
    })
    .sort((one, other) => one.value - other.value);
  const told = ({ name, value }: Valued) => ({ group: name, value: format(value) });
  const [lowest, highest] = [valued[0], valued.at(-1)];
  if (!lowest || !highest) return t('split.title-none');
  const [low, high] = [told(lowest), told(highest)];
  return valued.length === 1 || low.value === high.value
    ? t('split.title-same', { count: valued.length, value: high.value })
    : t('split.title', {
        ...{ count: valued.length, lowest: low.value, lowestOf: low.group },
        ...{ highest: high.value, highestOf: high.group },
      });
};
