import type { Indicator } from '@nahliad/contracts';
import { DescriptionList, Panel } from '@nahliad/ui';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import type { Counted } from '../../lib/scope/records-behind';
import type { DrawnIndicator } from './drawn-indicator';
import styles from './whole-figure.module.css';
import { WholeNumber } from './whole-number';

type WholeFigureProps = { entry: DrawnIndicator; indicator: Indicator; counted: Counted };

/** The indicator over all that is chosen: one number, and what it is made of. */
export const WholeFigure = ({ entry, indicator, counted }: WholeFigureProps) => {
  const { t } = useTranslation('indicators');
  const { count } = useFormat();
  const labels = useLabels();
  const [value] = indicator.values;
  if (!value) return null;
  const parts = Object.entries(value.parts ?? {}).filter(([, part]) => typeof part === 'number');
  return (
    <div className={styles.whole}>
      <WholeNumber entry={entry} indicator={indicator} value={value} counted={counted} />
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

/** A part may be a key of a vocabulary: a category of overseers, a position, how far it has come. */
const partLabel = (labels: ReturnType<typeof useLabels>, part: string): string =>
  ({ ...labels.stakeholderCategory, ...labels.position, ...labels.implementation, ...labels.verification })[part] ??
  part;
