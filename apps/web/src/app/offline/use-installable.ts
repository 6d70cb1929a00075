import { useEffect } from 'react';
import type { Language } from '@nahliad/domain';

/** The browser may now offer to install the application, under the name that it has in this language. */
export const useInstallable = (language: Language): void =>
  useEffect(() => {
    const link = document.createElement('link');
    link.rel = 'manifest';
    link.href = `/manifest.${language}.webmanifest`;
    document.head.append(link);
    return () => link.remove();
  }, [language]);
