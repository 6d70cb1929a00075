import type { ReactNode } from 'react';
import { Tabs } from '@nahliad/ui';
import type { Language } from '@nahliad/domain';
import { Check } from 'lucide-react';
import { useLanguage, useTranslation } from '../i18n';

type LanguageTabsProps = {
  language: Language;
  onSelect: (language: Language) => void;
  /** In which languages something is written already. */
  written: Record<Language, boolean>;
  children: ReactNode;
};

/** A text in two languages, written one at a time: the reader's own first, the other when there is time. */
export const LanguageTabs = ({ language, onSelect, written, children }: LanguageTabsProps) => {
  const { t } = useTranslation('common');
  const { language: own } = useLanguage();
  const order: readonly Language[] = own === 'uk' ? ['uk', 'en'] : ['en', 'uk'];
  return (
    <Tabs
      label={t('text-language.label')}
      selected={language}
      onSelect={(key) => onSelect(key as Language)}
      tabs={order.map((one) => ({
        key: one,
        label: (
          <>
            {t(`text-language.${one}`)}{' '}
            {written[one] && <Check size={16} role="img" aria-label={t('text-language.written')} />}
          </>
        ),
        content: children,
      }))}
    />
  );
};
