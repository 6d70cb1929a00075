import type { ComponentProps } from 'react';
import { Stack } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../../lib/answer';
import { useTranslation } from '../../../lib/i18n';
import { SplitFigure } from '../split-figure';
import { AnnotationsPanel } from './annotations-panel';
import { annotationsQuery } from './annotations.api';
import { datedNotes } from './dated-notes';

/** An indicator month by month, with what happened meanwhile. */
export const AnnotatedTrend = (figure: Omit<ComponentProps<typeof SplitFigure>, 'notes'>) => {
  const { language } = useTranslation('annotations');
  return (
    <Answer query={useQuery(annotationsQuery(figure.counted.institutionId))}>
      {({ items }) => {
        const notes = datedNotes(figure.entry.key, items, language);
        return (
          <Stack gap="lg">
            <SplitFigure {...figure} notes={notes} />
            <AnnotationsPanel notes={notes} annotations={items} />
          </Stack>
        );
      }}
    </Answer>
  );
};
