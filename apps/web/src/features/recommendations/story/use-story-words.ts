import type { Recommendation } from '@nahliad/contracts';
import { useTranslation } from '../../../lib/i18n';
import { useLabels } from '../../../lib/labels';
import { writtenIn } from '../../../lib/written';
import type { StoryEvent } from './story-events';

/** What happened in one line: who did what. */
export const useStoryWords = ({ issuer, addressee }: Recommendation) => {
  const { t, language } = useTranslation('follow-up');
  const labels = useLabels();
  const sides = { issuer: writtenIn(issuer.name, language), addressee: writtenIn(addressee.name, language) };
  return (event: StoryEvent): string => {
    switch (event.told) {
      case 'issued':
        return t('story.issued', sides);
      case 'response': {
        const position = labels.position[event.response.position];
        return t(event.response.substantive ? 'story.response' : 'story.interim', { ...sides, position });
      }
      case 'claim':
        return t('story.claim', sides);
      case 'follow-up': {
        const { kind, outcome } = event.followUp;
        const state = outcome === 'refuted' ? labels.verificationResult.refuted : labels.implementation[outcome];
        return t(`story.${kind}`, { ...sides, state });
      }
      case 'suspension':
        return t('story.suspension', { ...sides, ground: labels.suspensionGround[event.suspension.ground] });
      case 'lifting':
        return t('story.lifting', sides);
      case 'escalation': {
        const { deadline, daysPastDue, stakeholder, recipient } = event.escalation;
        return t(`story.escalation.${deadline}`, {
          count: daysPastDue,
          recipient: labels.escalationRecipient[recipient],
          name: writtenIn(stakeholder.name, language),
        });
      }
    }
  };
};
