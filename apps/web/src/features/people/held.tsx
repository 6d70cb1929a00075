import type { Membership } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { PlainList } from '../../lib/plain-list';
import { Written } from '../../lib/written';

/** The roles that somebody holds, where, and until when. */
export const Held = ({ memberships }: { memberships: readonly Membership[] }) => {
  const { t } = useTranslation('people');
  const labels = useLabels();
  const format = useFormat();
  if (memberships.length === 0) return t('no-role');
  return (
    <PlainList>
      {memberships.map(({ id, role, stakeholderName, validTo }) => (
        <li key={id}>
          {labels.role[role]}, {stakeholderName ? <Written text={stakeholderName} /> : t('everywhere')}
          {validTo && ` · ${t('until', { date: format.shortDate(validTo) })}`}
        </li>
      ))}
    </PlainList>
  );
};
