import { Badge } from '@nahliad/ui';
import type { Evidence } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';

/** How a file stands, in a word or two each. */
export const EvidenceBadges = ({ file }: { file: Evidence }) => {
  const { t } = useTranslation('evidence');
  const { kind, revision, removedAt, damagedAt, inside } = file;
  return (
    <>
      {kind === 'redaction' && <Badge tone="accent">{t('badge.redaction')}</Badge>}
      {revision > 1 && <Badge>{t('badge.revision', { revision })}</Badge>}
      {inside?.public && <Badge tone="good">{t('badge.public')}</Badge>}
      {inside?.sharedWithInstitution && <Badge>{t('badge.shared')}</Badge>}
      {inside?.scan === 'clean' && <Badge>{t('badge.clean')}</Badge>}
      {inside?.withdrawal && <Badge tone="caution">{t('badge.withdrawn')}</Badge>}
      {removedAt && <Badge tone="caution">{t('badge.removed')}</Badge>}
      {damagedAt && <Badge tone="adverse">{t('badge.damaged')}</Badge>}
    </>
  );
};
