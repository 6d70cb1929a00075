import { Suspense, lazy, useId, useState } from 'react';
import { Button, Disclosure, Skeleton } from '@nahliad/ui';
import { useTranslation } from '../../../lib/i18n';
import { PlainList } from '../../../lib/plain-list';
import styles from './follow-up-actions.module.css';
import { offeredSteps } from './offered-steps';
import type { StepFormProps, Taking } from './taking';

const StepForm = lazy(() => import('./step-form'));

type FollowUpActionsProps = Omit<StepFormProps, 'onDone'>;

/** What this person may do next, and why what else would be theirs is not open. The API has decided both. */
export const FollowUpActions = ({ recommendation, chooseEvidence }: FollowUpActionsProps) => {
  const { t } = useTranslation('follow-up');
  const { t: common } = useTranslation('common');
  const titleId = useId();
  const [taking, setTaking] = useState<Taking>();
  const { main, further, suggested } = offeredSteps(recommendation);
  const { barred } = recommendation;
  const buttons = (steps: readonly Taking[]) =>
    steps.map((step) => (
      <Button
        key={step}
        variant={step === suggested ? 'primary' : 'secondary'}
        aria-expanded={step === taking}
        onClick={() => setTaking(step === taking ? undefined : step)}
      >
        {t(`step.${step}.title`)}
      </Button>
    ));
  if (main.length + further.length + barred.length === 0) return null;
  return (
    <section className={styles.follow} aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {t('actions')}
      </h2>
      {main.length > 0 && (
        <div role="group" aria-label={t('actions')} className={styles.actions} data-moves>
          {buttons(main)}
        </div>
      )}
      {further.length + barred.length > 0 && (
        <Disclosure summary={t('further')}>
          {further.length > 0 && <div className={styles.actions}>{buttons(further)}</div>}
          <PlainList>
            {barred.map(({ step, because }) => (
              <li key={step}>{t('barred.step', { step: t(`step.${step}.title`), because: t(`barred.${because}`) })}</li>
            ))}
          </PlainList>
        </Disclosure>
      )}
      {taking && [...main, ...further].includes(taking) && (
        <Suspense fallback={<Skeleton label={common('loading')} />}>
          <StepForm
            key={taking}
            step={taking}
            recommendation={recommendation}
            chooseEvidence={chooseEvidence}
            onDone={() => setTaking(undefined)}
          />
        </Suspense>
      )}
    </section>
  );
};
