import { Field, Select } from '@nahliad/ui';
import type { Named } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';
import { writtenIn } from '../../lib/written';

type InstitutionChoiceProps = { institutions: readonly Named[]; value: string; onChange: (id: string) => void };

/** In whose name somebody answers; nothing to choose for most. */
export const InstitutionChoice = ({ institutions, value, onChange }: InstitutionChoiceProps) => {
  const { t, language } = useTranslation('replies');
  if (institutions.length < 2) return null;
  return (
    <Field label={t('institution')} required>
      <Select
        options={institutions.map(({ id, name }) => ({ value: id, label: writtenIn(name, language) }))}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
};
