import { Checkbox } from '@nahliad/ui';
import { useTranslation } from '../i18n';
import records from '../record-list.module.css';
import { useSelection } from './selection';

/** Chooses a record of the list, where records can be chosen. */
export const SelectBox = ({ id, reference }: { id: string; reference: string }) => {
  const { t } = useTranslation('common');
  const selection = useSelection();
  if (!selection) return null;
  return (
    <div className={records.choice}>
      <Checkbox
        label={<span className="visually-hidden">{t('select', { reference })}</span>}
        checked={selection.ids.has(id)}
        onChange={() => selection.toggle(id)}
      />
    </div>
  );
};
