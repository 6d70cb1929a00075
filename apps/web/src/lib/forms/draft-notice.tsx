import { Button, Notice } from '@nahliad/ui';
import { useFormat } from '../format';
import { useTranslation } from '../i18n';

type DraftNoticeProps = { at: string; onDiscard: () => void };

/** What was typed before is there again, and says so. */
export const DraftNotice = ({ at, onDiscard }: DraftNoticeProps) => {
  const { t } = useTranslation('common');
  const format = useFormat();
  return (
    <Notice title={t('draft.restored')}>
      <p>{t('draft.at', { moment: format.moment(at) })}</p>
      <p>
        <Button size="sm" onClick={onDiscard}>
          {t('draft.discard')}
        </Button>
      </p>
    </Notice>
  );
};
