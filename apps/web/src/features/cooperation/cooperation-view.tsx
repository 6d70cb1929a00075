import { useState } from 'react';
import type { Cooperation } from '@nahliad/contracts';
import { Stack } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import type { Scope } from '../../lib/scope/scope';
import { bodiesInOrder } from './bodies';
import { BodyDetails } from './body-details';
import styles from './cooperation-view.module.css';
import { IndexFigure } from './index-figure';
import { JointWorkFigure } from './joint-work-figure';
import { PairsApart } from './pairs-apart';

/** Who works with whom, what is known of the body that is chosen there, and who could but never did. */
export const CooperationView = ({ cooperation, scope }: { cooperation: Cooperation; scope: Scope }) => {
  const { t, language } = useTranslation('cooperation');
  const [chosen, setChosen] = useState<string | null>(null);
  const bodies = bodiesInOrder(cooperation, language);
  const counted = { ...scope, asOf: cooperation.asOf, window: cooperation.window };
  return (
    <Stack gap="xl">
      <div className={styles.view}>
        <JointWorkFigure
          cooperation={cooperation}
          bodies={bodies}
          counted={counted}
          chosen={chosen}
          onChoose={setChosen}
        />
        <div className={styles.aside} role="region" aria-live="polite" aria-label={t('details.label')}>
          <BodyDetails cooperation={cooperation} bodies={bodies} counted={counted} chosen={chosen} />
        </div>
      </div>
      <IndexFigure index={cooperation.index} counted={counted} />
      <PairsApart cooperation={cooperation} bodies={bodies} />
    </Stack>
  );
};
