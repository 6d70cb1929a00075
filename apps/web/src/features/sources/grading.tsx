import { Badge } from '@nahliad/ui';
import type { FindingSource } from '@nahliad/contracts';
import { useLanguage } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import styles from './sources.module.css';

/** "B2 – usually reliable, probably true": two grades, of the source and of what it says, and never one made of both. */
export const Grading = ({ reliability, credibility }: Pick<FindingSource, 'reliability' | 'credibility'>) => {
  const labels = useLabels();
  const { language } = useLanguage();
  const words = `${labels.sourceReliability[reliability]}, ${labels.sourceCredibility[credibility]}`;
  return (
    <span className={styles.grading}>
      <Badge>
        {reliability}
        {credibility}
      </Badge>{' '}
      {words.toLocaleLowerCase(language)}
    </span>
  );
};
