import { Panel, Timeline } from '@nahliad/ui';
import type { Recommendation } from '@nahliad/contracts';
import { useFormat } from '../../../lib/format';
import { useTranslation } from '../../../lib/i18n';
import { StoryDetails } from './story-details';
import { storyOf, type StoryEvent } from './story-events';
import { useStoryWords } from './use-story-words';

/** Who said what when, from the day on which it was issued. */
export const RecommendationStory = ({ recommendation }: { recommendation: Recommendation }) => {
  const { t } = useTranslation('follow-up');
  const format = useFormat();
  const words = useStoryWords(recommendation);
  const when = (event: StoryEvent) =>
    event.told === 'response' && !event.response.receivedOn
      ? t('story.recorded', { date: format.date(event.at) })
      : format.date(event.at);
  return (
    <Panel title={t('story.title')} look="flat">
      <Timeline
        label={t('story.title')}
        events={storyOf(recommendation).map((event) => ({
          key: event.key,
          when: when(event),
          what: words(event),
          details: <StoryDetails event={event} />,
        }))}
      />
    </Panel>
  );
};
