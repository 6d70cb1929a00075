import { Button, Notice } from '@nahliad/ui';
import type { FindingVisibility, VisibilityDecision } from '@nahliad/contracts';
import { Refusal } from '../../lib/forms/refusal';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { useFindingChange } from '../../lib/use-finding-change';
import { decideVisibility } from './visibility.api';
import styles from './visibility.module.css';

type WaitingRequestProps = { findingId: string; request: NonNullable<FindingVisibility['request']> };

/** What somebody asked, for the second person who decides on it. */
export const WaitingRequest = ({ findingId, request }: WaitingRequestProps) => {
  const { t } = useTranslation('visibility');
  const labels = useLabels();
  const format = useFormat();
  const { to, reason, askedBy, askedAt, moves } = request;
  const decide = useFindingChange({
    change: (decision: VisibilityDecision) => decideVisibility(findingId, { decision }),
    done: t('request.done'),
  });
  return (
    <Notice tone="caution" title={t('request.title', { visibility: labels.visibility[to] })}>
      <p>{reason}</p>
      <p className={styles.faint}>{t('request.by', { name: askedBy.name, date: format.moment(askedAt) })}</p>
      <Refusal error={decide.error} />
      {moves.length > 0 && (
        <div className={styles.buttons}>
          {moves.map((decision) => (
            <Button
              key={decision}
              size="sm"
              variant={decision === 'confirmed' ? 'primary' : 'secondary'}
              busy={decide.isPending && decide.variables === decision}
              onClick={() => decide.mutate(decision)}
            >
              {t(`request.to.${decision}`)}
            </Button>
          ))}
        </div>
      )}
    </Notice>
  );
};
