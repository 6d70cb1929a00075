import { Button } from '@nahliad/ui';
import { Plus } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from '../../lib/i18n';
import { AffectedGroupFields } from './affected-group-fields';
import styles from './finding-form.module.css';
import type { FindingValues } from './finding-values';

/** Of each group in what respect, and who; that nobody could say, or nobody asked, are answers too. */
export const AffectedGroups = () => {
  const { t } = useTranslation('findings');
  const { t: common } = useTranslation('common');
  const { control } = useFormContext<FindingValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'affectedGroups' });
  return (
    <fieldset className={styles.groups}>
      <legend>{t('form.groups')}</legend>
      {fields.map(({ id }, place) => (
        <div key={id} className={styles.group}>
          <AffectedGroupFields place={place} />
          <Button onClick={() => remove(place)}>{common('remove')}</Button>
        </div>
      ))}
      <Button icon={<Plus size={16} aria-hidden />} onClick={() => append({ dimension: '', value: '' })}>
        {t('form.add-group')}
      </Button>
    </fieldset>
  );
};
