import type { Overview } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useAsOfLine } from '../../lib/scope/as-of-line';
import { findingsBehind, recommendationsBehind, type Counted } from '../../lib/scope/records-behind';
import { Link } from '../../lib/router/link';
import { headlineOf } from './headline';
import styles from './message.module.css';

type MessageProps = { overview: Overview; counted: Counted };

/** The page in a sentence, and what it rests on. */
export const Message = ({ overview, counted }: MessageProps) => {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const asOfLine = useAsOfLine();
  const { findings, institutions, bodies, recommendations } = overview.totals;
  return (
    <div className={styles.message}>
      <p className={styles.headline}>
        {headlineOf(overview, t, format).map((sentence) => (
          <span key={sentence}>{sentence}. </span>
        ))}
      </p>
      <p className={styles.basis}>
        {asOfLine(overview)}
        <br />
        <Link to={findingsBehind(counted)}>{t('counted.findings', { count: findings })}</Link>{' '}
        {t('counted.institutions', { count: institutions })} {t('counted.bodies', { count: bodies })}
        {' · '}
        <Link to={recommendationsBehind(counted)}>{t('counted.recommendations', { count: recommendations })}</Link>
      </p>
    </div>
  );
};
