import type { Overview } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';
import type { Counted } from '../../lib/scope/records-behind';
import { KeyFigure } from './key-figure';
import { shownFigures } from './shown-figures';
import styles from './key-figures.module.css';

type KeyFiguresProps = { overview: Overview; counted: Counted };

export const KeyFigures = ({ overview, counted }: KeyFiguresProps) => {
  const { t } = useTranslation('overview');
  return (
    <section aria-label={t('figures.title')}>
      <h2 className="visually-hidden">{t('figures.title')}</h2>
      <ul className={styles.figures}>
        {shownFigures(overview.indicators).map((shown) => (
          <li key={shown.indicator}>
            <KeyFigure shown={shown} counted={counted} />
          </li>
        ))}
      </ul>
    </section>
  );
};
