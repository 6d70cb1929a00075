import type { ComponentProps } from 'react';
import { DateInput } from '@nahliad/ui';
import { useTranslation } from '../i18n';

type DayInputProps = Omit<ComponentProps<typeof DateInput>, 'language' | 'placeholder' | 'calendarLabel'>;

/** A day in the language of the page. */
export const DayInput = (props: DayInputProps) => {
  const { t, language } = useTranslation('common');
  return <DateInput {...props} language={language} placeholder={t('date.order')} calendarLabel={t('date.calendar')} />;
};
