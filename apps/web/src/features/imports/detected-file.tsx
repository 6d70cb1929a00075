import { Panel } from '@nahliad/ui';
import type { DetectedFile } from '@nahliad/contracts';
import { useTranslation, type Translate } from '../../lib/i18n';
import styles from './detected-file.module.css';

const ENCODINGS: Readonly<Record<string, string>> = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' };

const howWritten = (t: Translate, { format, encoding, delimiter, sheet }: DetectedFile) => {
  if (format === 'xlsx') return [{ term: t('detected.sheet'), details: sheet }];
  const written = encoding && (ENCODINGS[encoding] ?? encoding);
  return [
    { term: t('detected.encoding'), details: written },
    { term: t('detected.delimiter'), details: delimiter && (t.maybe(`delimiter.${delimiter}`) ?? delimiter) },
  ];
};

/** What the file was found to be, in words, so that a wrong guess is seen before it does harm. */
export const DetectedFilePanel = ({ detected }: { detected: DetectedFile }) => {
  const { t } = useTranslation('imports');
  const facts = [
    { term: t('detected.format'), details: t(`detected.${detected.format}`) },
    ...howWritten(t, detected),
    { term: t('detected.header'), details: t('detected.header-row', { row: detected.headerRow }) },
    {
      term: t('detected.size'),
      details: `${t('detected.rows', { count: detected.rows })}, ${t('detected.columns', { count: detected.columns.length })}`,
    },
  ];
  return (
    <Panel title={t('detected.title')}>
      <dl className={styles.facts}>
        {facts
          .filter(({ details }) => details)
          .map(({ term, details }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{details}</dd>
            </div>
          ))}
      </dl>
    </Panel>
  );
};
