import { Timeline } from '@nahliad/ui';
import type { Response } from '@nahliad/contracts';
import { BilingualText } from '../../lib/bilingual-text';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';

/** What the addressee has said so far, the latest first. */
export const Responses = ({ responses }: { responses: readonly Response[] }) => {
  const { t } = useTranslation('recommendations');
  const labels = useLabels();
  const format = useFormat();
  if (responses.length === 0) return <p>{t('responses.none')}</p>;
  const latestFirst = responses.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt));
  return (
    <Timeline
      label={t('responses.title')}
      events={latestFirst.map(({ id, position, text, substantive, receivedOn, createdAt }) => ({
        key: id,
        when: receivedOn
          ? t('responses.received', { date: format.date(receivedOn) })
          : t('responses.recorded', { date: format.date(createdAt) }),
        what: `${labels.position[position]}${substantive ? '' : ` · ${t('responses.interim')}`}`,
        details: <BilingualText text={text} />,
      }))}
    />
  );
};
