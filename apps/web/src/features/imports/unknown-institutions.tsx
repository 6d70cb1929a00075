import { Checkbox, Field, Select } from '@nahliad/ui';
import type { ColumnMapping } from '@nahliad/contracts';
import { INSTITUTION_TYPES } from '@nahliad/domain';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import styles from './columns.module.css';

type Create = ColumnMapping['create'];

/** Nobody enters the register by a slip of the pen: unknown names are errors until a person says otherwise. */
export const UnknownInstitutions = ({ create, onChange }: { create: Create; onChange: (create: Create) => void }) => {
  const { t } = useTranslation('imports');
  const labels = useLabels();
  return (
    <div className={styles.pair}>
      <Checkbox
        label={t('create.label')}
        hint={t('create.hint')}
        checked={create !== undefined}
        onChange={({ target }) => onChange(target.checked ? { institutionType: 'police' } : undefined)}
      />
      {create && (
        <Field label={t('create.type')}>
          <Select
            options={optionsOf(labels, 'institutionType', INSTITUTION_TYPES)}
            value={create.institutionType}
            onChange={({ target }) => onChange({ ...create, institutionType: target.value })}
          />
        </Field>
      )}
    </div>
  );
};
