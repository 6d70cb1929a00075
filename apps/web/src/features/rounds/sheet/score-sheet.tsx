import { EmptyState, Panel, Stack } from '@nahliad/ui';
import type { Round, Score } from '@nahliad/contracts';
import { GOVERNANCE_CRITERIA } from '@nahliad/domain';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../../lib/answer';
import { useTranslation } from '../../../lib/i18n';
import { useLabels } from '../../../lib/labels';
import { sheetQuery } from '../rounds.api';
import styles from '../rounds.module.css';
import { ScoreEntry } from './score-entry';
import { SheetOverview } from './sheet-overview';

type ScoreSheetProps = { round: Round; institution: Round['institutions'][number] };

/** All that is scored of one institution, criterion by criterion. */
export const ScoreSheet = ({ round, institution }: ScoreSheetProps) => {
  const { t } = useTranslation('rounds');
  const { assessor, peers } = institution;
  return (
    <Stack gap="lg">
      <p className={styles.by}>
        {t('parts', { assessor: assessor.name, peers: peers.map(({ name }) => name).join(', ') })}
      </p>
      <Answer query={useQuery(sheetQuery(round.id, institution.id))}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('unread.title')}>{t('unread.text')}</EmptyState>
          ) : (
            <Sheet scores={items} />
          )
        }
      </Answer>
    </Stack>
  );
};

const Sheet = ({ scores }: { scores: readonly Score[] }) => {
  const labels = useLabels();
  const groups = GOVERNANCE_CRITERIA.map((criterion) => ({
    criterion,
    scores: scores.filter((score) => score.criterion === criterion),
  })).filter(({ scores }) => scores.length > 0);
  return (
    <>
      <SheetOverview groups={groups} />
      {groups.map(({ criterion, scores }) => (
        <Panel key={criterion} title={labels.governanceCriterion[criterion]} look="flat">
          <ol className={styles.sheet}>
            {scores.map((score) => (
              <ScoreEntry key={score.id} score={score} />
            ))}
          </ol>
        </Panel>
      ))}
    </>
  );
};
