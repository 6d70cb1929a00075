import { use, useCallback } from 'react';
import { loadMessages } from '../../lib/i18n';

/** What a key of the shell or the palette says in each language: who thinks in one finds what is written in the other. */
export const useBothLanguages = () => {
  const loaded = (['en', 'uk'] as const).flatMap((language) =>
    (['shell', 'palette'] as const).map((namespace) => loadMessages(language, namespace)),
  );
  const [shellEn, paletteEn, shellUk, paletteUk] = loaded.map((one) => use(one));
  return useCallback(
    (key: string): (string | undefined)[] => [shellEn, paletteEn, shellUk, paletteUk].map((words) => words?.get(key)),
    [shellEn, paletteEn, shellUk, paletteUk],
  );
};
