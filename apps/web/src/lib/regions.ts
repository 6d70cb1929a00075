import { useCallback, useMemo } from 'react';
import { DISTRICTS_OF_ZARICHIA, REGIONS, REGION_NOT_STATED, regionNamed } from '@nahliad/domain';
import { useLanguage } from './i18n';
import { useSession } from './session';
import { writtenIn } from './written';

/** What a region is called; a code that nobody knows stays as it is. */
export const useRegionName = (): ((code: string) => string) => {
  const { language } = useLanguage();
  return useCallback((code) => writtenIn(regionNamed(code) ?? { en: code }, language), [language]);
};

/** The regions of the country of this register; the demo takes place in one of its own. */
export const useRegionOptions = (): readonly { value: string; label: string }[] => {
  const { language } = useLanguage();
  const demo = useSession()?.deployment.demo;
  return useMemo(
    () =>
      (demo ? DISTRICTS_OF_ZARICHIA : REGIONS).map(({ code, name }) => ({
        value: code,
        label: writtenIn(name, language),
      })),
    [demo, language],
  );
};

/** The same to narrow a list by, and what names none of them. */
export const useRegionFilterOptions = (): readonly { value: string; label: string }[] => {
  const name = useRegionName();
  const regions = useRegionOptions();
  return useMemo(() => [...regions, { value: REGION_NOT_STATED, label: name(REGION_NOT_STATED) }], [regions, name]);
};
