import { ComboBox } from '@nahliad/ui';
import { useController, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { useTranslation } from '../i18n';

type ComboControlProps<Values extends FieldValues, Body> = {
  control: Control<Values, unknown, Body>;
  name: FieldPathByValue<Values, string | null>;
  options: readonly { value: string; label: string }[];
};

/** One of many, found by typing a part of its name; none of them is `null`. */
export const ComboControl = <Values extends FieldValues, Body>({
  control,
  name,
  options,
}: ComboControlProps<Values, Body>) => {
  const { t } = useTranslation('common');
  const { field } = useController({ control, name });
  return (
    <ComboBox
      options={options}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      openLabel={t('open-list')}
      emptyLabel={t('empty.title')}
    />
  );
};
