import { ComboBox, Field } from '@nahliad/ui';
import type { Stakeholder } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';
import { useStakeholderOptions } from '../../lib/stakeholder-directory';

type BodyFieldProps = {
  label: string;
  /** Bodies that are not asked: they work on it already. */
  taken: readonly string[];
  value: string | null;
  error: string | undefined;
  onChange: (id: string | null) => void;
};

const isBody = ({ active }: Stakeholder) => active;

export const BodyField = ({ label, taken, value, error, onChange }: BodyFieldProps) => {
  const { t } = useTranslation('common');
  const options = useStakeholderOptions(isBody).filter((option) => !taken.includes(option.value));
  return (
    <Field label={label} error={error} required>
      <ComboBox
        options={options}
        value={value}
        onChange={onChange}
        openLabel={t('open-list')}
        emptyLabel={t('empty.title')}
      />
    </Field>
  );
};
