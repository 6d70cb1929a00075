import { useState } from 'react';
import type { Score } from '@nahliad/contracts';
import { useTranslation } from '../../../lib/i18n';
import { AnswerForm } from './answer-form';
import { EvidenceChoice } from './evidence-choice';
import type { EvidenceRecord } from './use-evidence-offers';
import { giveScore } from '../rounds.api';

/** What the assessor answers, and the records on which that rests. */
export const ScoreForm = ({ score, onClose }: { score: Score; onClose: () => void }) => {
  const { t } = useTranslation('rounds');
  const { indicator, institution, answer, rationale } = score;
  const [evidence, setEvidence] = useState<readonly EvidenceRecord[]>(score.evidence);
  const idsOf = (subject: EvidenceRecord['subject']) =>
    evidence.filter((record) => record.subject === subject).map(({ id }) => id);
  return (
    <AnswerForm
      indicator={indicator}
      before={rationale === null ? undefined : { answer, rationale }}
      submitLabel={t('score.submit')}
      done={t('score.done')}
      send={(given) => giveScore(score, { ...given, findingIds: idsOf('finding'), activityIds: idsOf('activity') })}
      onClose={onClose}
    >
      <EvidenceChoice institutionId={institution.id} chosen={evidence} onChange={setEvidence} />
    </AnswerForm>
  );
};
