import { useState } from 'react';
import { Badge, Button, type BadgeTone } from '@nahliad/ui';
import type { Participation } from '@nahliad/contracts';
import type { ParticipationDecision, ParticipationState } from '@nahliad/domain';
import { BilingualText } from '../../lib/bilingual-text';
import entries from '../../lib/entries.module.css';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Refusal } from '../../lib/forms/refusal';
import { Written } from '../../lib/written';
import { DecisionDialog } from './decision-dialog';
import { removeParticipation } from './joint-work.api';
import styles from './joint-work.module.css';
import { useJointChange } from './use-joint-change';

const TONES: Record<ParticipationState, BadgeTone> = {
  invited: 'accent',
  accepted: 'neutral',
  declined: 'neutral',
  signed: 'good',
  dissented: 'caution',
};

/** One body: what it is to the work, what it said, and what this person can say for it. */
export const Part = ({ part }: { part: Participation }) => {
  const { t } = useTranslation('joint-work');
  const labels = useLabels();
  const format = useFormat();
  const { body, role, state, dissent, decidedAt, inside } = part;
  return (
    <li className={entries.entry}>
      <p className={entries.head}>
        <span className={entries.name}>
          <Written text={body.name} />
        </span>{' '}
        <Badge tone={TONES[state]}>{labels.participationState[state]}</Badge>
      </p>
      <p className={entries.facts}>
        <span>{t(`role.${role}`)}</span>
        {decidedAt && state !== 'invited' && <span>{format.moment(decidedAt)}</span>}
        {inside?.decidedBy && <span>{inside.decidedBy.name}</span>}
        {!decidedAt && inside?.invitedBy && <span>{t('invited-by', { name: inside.invitedBy.name })}</span>}
      </p>
      {dissent && (
        <figure className={styles.dissent}>
          <figcaption>{t('dissent.of')}</figcaption>
          <BilingualText text={dissent} />
        </figure>
      )}
      {inside?.note && <p className={styles.note}>{t('note-of.inviter', { note: inside.note })}</p>}
      {inside?.answer && <p className={styles.note}>{t('note-of.invited', { note: inside.answer })}</p>}
      <PartActions part={part} />
    </li>
  );
};

const PartActions = ({ part }: { part: Participation }) => {
  const { t } = useTranslation('joint-work');
  const [deciding, setDeciding] = useState<ParticipationDecision>();
  const { id, moves, closed, may } = part;
  const remove = useJointChange({
    change: () => removeParticipation(id),
    done: t('remove.done'),
    onDone: () => setDeciding(undefined),
  });
  const [why] = closed;
  return (
    <>
      <Refusal error={remove.error} />
      {why && <p className={styles.note}>{t(`closed.${why.code}`)}</p>}
      {(moves.length > 0 || may.remove) && (
        <div className={entries.buttons}>
          {moves.map((to, n) => (
            <Button key={to} size="sm" variant={n === 0 ? 'primary' : 'secondary'} onClick={() => setDeciding(to)}>
              {t(`decide.to.${to}`)}
            </Button>
          ))}
          {may.remove && (
            <Button size="sm" busy={remove.isPending} onClick={() => remove.mutate()}>
              {t('remove.action')}
            </Button>
          )}
        </div>
      )}
      {deciding && <DecisionDialog part={part} to={deciding} onClose={() => setDeciding(undefined)} />}
    </>
  );
};
