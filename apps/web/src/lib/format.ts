import { useMemo } from 'react';
import { formatsOf } from '@nahliad/domain';
import { useLanguage } from './i18n';

export const useFormat = () => {
  const { language } = useLanguage();
  return useMemo(() => formatsOf(language), [language]);
};
