import { useState } from 'react';
import { DateInput, Field } from '@nahliad/ui';
import { useFormat } from '../format';
import { useTranslation } from '../i18n';

/** The first day on which there was anything to count. */
const EARLIEST = '1991-08-24';

type AsOfFieldProps = { day: string; onChoose: (day: string | undefined) => void };

/** Follows the address, but not while a day is half typed. An emptied field means today. */
export const AsOfField = ({ day, onChoose }: AsOfFieldProps) => {
  const { t } = useTranslation('scope');
  const { date } = useFormat();
  const [known, setKnown] = useState(day);
  const [typed, setTyped] = useState(day);
  if (day !== known) {
    setKnown(day);
    setTyped(day);
  }
  return (
    <Field label={t('as-of')}>
      <DateInput
        value={typed}
        min={EARLIEST}
        inWords={date}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.validity.valid) onChoose(target.value || undefined);
        }}
      />
    </Field>
  );
};
