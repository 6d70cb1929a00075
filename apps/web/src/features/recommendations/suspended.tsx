import { Badge } from '@nahliad/ui';
import type { RunningSuspension } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';

/** Stands wherever a deadline does that stands still. */
export const Suspended = ({ suspension }: { suspension: RunningSuspension | null }) => {
  const { t } = useTranslation('recommendations');
  const { suspensionGround } = useLabels();
  const format = useFormat();
  if (!suspension) return null;
  const { ground, until } = suspension;
  return (
    <Badge tone="caution">{t('suspended', { date: format.shortDate(until), ground: suspensionGround[ground] })}</Badge>
  );
};
