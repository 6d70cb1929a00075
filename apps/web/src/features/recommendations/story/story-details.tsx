import { BilingualText } from '../../../lib/bilingual-text';
import { useFormat } from '../../../lib/format';
import { useTranslation } from '../../../lib/i18n';
import { ClaimBesideVerification } from './claim-beside-verification';
import { SaidWithFiles } from './said-with-files';
import type { StoryEvent } from './story-events';

/** The words with which it was said. */
export const StoryDetails = ({ event }: { event: StoryEvent }) => {
  const { t } = useTranslation('follow-up');
  const format = useFormat();
  switch (event.told) {
    case 'response':
      return <BilingualText text={event.response.text} />;
    case 'claim':
      return <ClaimBesideVerification {...event.checked} />;
    case 'follow-up':
      return (
        <>
          {event.followUp.owner && <p>{t('plan.owned', { owner: event.followUp.owner })}</p>}
          <SaidWithFiles {...event.followUp} />
        </>
      );
    case 'suspension': {
      const { from, until, text } = event.suspension;
      return (
        <>
          <p>{t('suspension.period', { from: format.date(from), until: format.date(until) })}</p>
          <BilingualText text={text} />
        </>
      );
    }
    case 'lifting':
      return <BilingualText text={event.suspension.lifting} />;
    default:
      return null;
  }
};
