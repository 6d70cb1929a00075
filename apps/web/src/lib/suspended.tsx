import { Badge } from '@nahliad/ui';
import type { RunningSuspension } from '@nahliad/contracts';
import { useFormat } from './format';
import { useTranslation } from './i18n';
import { useLabels } from './labels';

/** Stands wherever a deadline does that stands still. */
export const Suspended = ({ suspension }: { suspension: RunningSuspension | null }) => {
  const { t } = useTranslation('common');
  const { suspensionGround } = useLabels();
  const format = useFormat();
  if (!suspension) return null;
  const { ground, until } = suspension;
  return (
    <Badge tone="caution">
      {t('deadline-suspended', { date: format.shortDate(until), ground: suspensionGround[ground] })}
    </Badge>
  );
};
