import { AtDesk } from '../../../lib/drafts/at-desk';
import { useSession } from '../../../lib/session';
import { ClaimForm } from './claim-form';
import { PlanForm } from './plan-form';
import { ProgressForm } from './progress-form';
import { LiftingForm, SuspensionForm } from './suspension-forms';
import type { StepFormProps, Taking } from './taking';
import { VerificationForm } from './verification-form';

/** The form of whichever step somebody is about to take, with what they had typed in it before. */
const StepForm = (form: StepFormProps & { step: Taking }) => {
  const personId = useSession()?.person?.id;
  return (
    personId && (
      <AtDesk personId={personId}>
        <FormOf {...form} />
      </AtDesk>
    )
  );
};

const FormOf = ({ step, ...form }: StepFormProps & { step: Taking }) => {
  switch (step) {
    case 'plan':
      return <PlanForm {...form} />;
    case 'progress':
      return <ProgressForm {...form} />;
    case 'claim':
      return <ClaimForm {...form} />;
    case 'suspension':
      return <SuspensionForm {...form} />;
    case 'lifting':
      return <LiftingForm {...form} />;
    default:
      return <VerificationForm result={step} {...form} />;
  }
};

export default StepForm;
