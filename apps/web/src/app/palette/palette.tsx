import { useEffect, useRef, useState } from 'react';
import { CommandList, Dialog } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import type { Entry } from './entry';
import { useFoundRecords } from './use-found-records';
import { useOwnEntries, type Leads } from './use-own-entries';
import { useRecentRecords } from './use-recent-records';

type PaletteProps = Leads & { onClose: () => void };

/** One field that finds whatever there is to go to or to do. */
const Palette = ({ onClose, ...leads }: PaletteProps) => {
  const { t } = useTranslation('palette');
  const { t: shell } = useTranslation('shell');
  const [text, setText] = useState('');
  const typed = text.trim();
  const field = useRef<HTMLInputElement>(null);
  const own = useOwnEntries(typed, leads);
  const recent = useRecentRecords();
  const { sections: found, searching } = useFoundRecords(typed);
  const sections = (typed ? [...own, ...found] : [recent, ...own]).filter(({ items }) => items.length > 0);
  // After the dialog, which gives the focus to its first button.
  useEffect(() => field.current?.focus(), []);
  const choose = (key: string) => {
    const all: readonly Entry[] = sections.flatMap(({ items }) => items);
    onClose();
    all.find((entry) => entry.key === key)?.run();
  };
  return (
    <Dialog open onClose={onClose} title={t('title')} closeLabel={shell('close')}>
      <CommandList
        fieldRef={field}
        label={t('label')}
        placeholder={t('placeholder')}
        value={text}
        onChange={setText}
        sections={sections}
        onChoose={choose}
        empty={searching ? t('searching') : t('nothing')}
      />
    </Dialog>
  );
};

export default Palette;
