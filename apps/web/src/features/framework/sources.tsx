import type { FrameworkSource } from '@nahliad/contracts';
import { Disclosure } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { Written } from '../../lib/written';
import styles from './sources.module.css';

/** What a text rests on; a title stays in the language of its publication. */
export const Sources = ({ sources }: { sources: readonly FrameworkSource[] }) => {
  const { t } = useTranslation('framework');
  return (
    <Disclosure summary={t('sources', { count: sources.length })}>
      <ul className={styles.list}>
        {sources.map((source) => (
          <li key={source.title}>
            <Written text={source.publisher} />. <Title {...source} />
            {[source.symbol, source.year].filter(Boolean).map((part) => `, ${part}`)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};

const Title = ({ title, url }: FrameworkSource) =>
  url ? (
    <a href={url} lang="en" rel="noreferrer">
      <cite>{title}</cite>
    </a>
  ) : (
    <cite lang="en">{title}</cite>
  );
