import { useState } from 'react';
import { Button, buttonClass } from '@nahliad/ui';
import type { Finding, PublishFinding } from '@nahliad/contracts';
import type { WorkflowStatus } from '@nahliad/domain';
import { Pencil } from 'lucide-react';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { ClosedSteps } from './closed-steps';
import { CorrectionDialog } from './correction-dialog';
import styles from './finding-actions.module.css';
import { MoveDialog } from './move-dialog';
import { PublicationDialog } from './publication-dialog';

/** Steps that end a finding's way are never the ones to suggest. */
const ENDS: readonly WorkflowStatus[] = ['withdrawn', 'duplicate'];

/** What this person may do next, and nothing else: the API has decided it, here it only gets its buttons. */
export const FindingActions = ({ finding }: { finding: Finding }) => {
  const { t } = useTranslation('findings');
  const { t: common } = useTranslation('common');
  const [move, setMove] = useState<WorkflowStatus>();
  const [publication, setPublication] = useState<PublishFinding['to']>();
  const [correcting, setCorrecting] = useState(false);
  const { id, moves, closed, may } = finding;
  const scheduled = finding.publication === 'scheduled';
  const suggested = moves.findLast((to) => !ENDS.includes(to) && to !== 'returned');
  if (moves.length + closed.length === 0 && !Object.values(may).some(Boolean)) return null;
  return (
    <div role="group" aria-label={t('move.label')} className={styles.actions} data-moves>
      {moves.map((to) => (
        <Button key={to} variant={to === suggested ? 'primary' : 'secondary'} onClick={() => setMove(to)}>
          {t(`move.to.${to}`)}
        </Button>
      ))}
      {may.publish && (
        <Button variant="primary" onClick={() => setPublication('published')}>
          {t('publication.to.published')}
        </Button>
      )}
      {may.publish && scheduled && (
        <Button onClick={() => setPublication('unpublished')}>{t('publication.to.unpublished')}</Button>
      )}
      {may.correct && <Button onClick={() => setCorrecting(true)}>{t('correction.action')}</Button>}
      {may.retract && <Button onClick={() => setPublication('retracted')}>{t('publication.to.retracted')}</Button>}
      {may.edit && (
        <Link className={buttonClass()} to={`/findings/${id}/edit`} data-edit>
          <Pencil size={16} aria-hidden />
          {common('edit')}
        </Link>
      )}
      <ClosedSteps closed={closed} />
      {correcting && <CorrectionDialog finding={finding} onClose={() => setCorrecting(false)} />}
      {move && <MoveDialog finding={finding} to={move} onClose={() => setMove(undefined)} />}
      {publication && (
        <PublicationDialog finding={finding} to={publication} onClose={() => setPublication(undefined)} />
      )}
    </div>
  );
};
