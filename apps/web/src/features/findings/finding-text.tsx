import { Panel } from '@nahliad/ui';
import type { Finding } from '@nahliad/contracts';
import { BilingualText } from '../../lib/bilingual-text';
import { useTranslation } from '../../lib/i18n';

export const FindingText = ({ finding: { summary, detail } }: { finding: Finding }) => {
  const { t } = useTranslation('findings');
  return (
    <>
      <Panel title={t('summary')} look="flat">
        <BilingualText text={summary} />
      </Panel>
      {(detail.en || detail.uk) && (
        <Panel title={t('detail')} look="flat">
          <BilingualText text={detail} />
        </Panel>
      )}
    </>
  );
};
