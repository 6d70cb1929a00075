import { Panel, RadioGroup } from '@nahliad/ui';
import type { ImportTarget } from '@nahliad/domain';
import { useTranslation } from '../../lib/i18n';

type AboutRowsProps = {
  targets: readonly ImportTarget[];
  target: ImportTarget;
  onChange: (target: ImportTarget) => void;
};

/** What each row of the file is: it decides which fields a column can fill, and so comes first. */
export const AboutRows = ({ targets, target, onChange }: AboutRowsProps) => {
  const { t } = useTranslation('imports');
  return (
    <Panel title={t('rows.title')}>
      <RadioGroup
        legend={t('rows.title')}
        hideLegend
        options={targets.map((value) => ({ value, label: t(`rows.${value}.label`), hint: t(`rows.${value}.hint`) }))}
        value={target}
        onChange={onChange}
      />
    </Panel>
  );
};
