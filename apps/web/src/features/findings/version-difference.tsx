import { Fragment } from 'react';
import type { FindingContent } from '@nahliad/contracts';
import { diffWordsWithSpace } from 'diff';
import { useLanguage, useTranslation } from '../../lib/i18n';
import { useComparedFields, type ComparedField } from './compared-fields';
import styles from './version-difference.module.css';

type VersionDifferenceProps = { before: FindingContent; after: FindingContent };

/** What one text says otherwise than another, word by word; what is the same in both is left out. */
const VersionDifference = ({ before, after }: VersionDifferenceProps) => {
  const { t } = useTranslation('findings');
  const fieldsOf = useComparedFields();
  const earlier = fieldsOf(before);
  const changed = fieldsOf(after).flatMap((field, place) => {
    const was = earlier[place]?.words ?? '';
    return was === field.words ? [] : [{ ...field, was }];
  });
  if (changed.length === 0) return <p>{t('versions.same')}</p>;
  return (
    <dl className={styles.difference}>
      {changed.map((field) => (
        <div key={field.name}>
          <dt>{field.label}</dt>
          <dd lang={field.language}>
            <Words {...field} />
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** Deleted and inserted words say so to screen readers too, which pass over how they look. */
const Words = ({ was, words, language }: ComparedField & { was: string }) => {
  const { t } = useTranslation('findings');
  const { language: own } = useLanguage();
  const intlSegmenter = new Intl.Segmenter(language ?? own, { granularity: 'word' });
  const aloud = (text: string) => (
    <span className="visually-hidden" lang={own}>
      {text}{' '}
    </span>
  );
  return diffWordsWithSpace(was, words, { intlSegmenter }).map(({ value, added, removed }, place) => {
    if (removed)
      return (
        <del key={place}>
          {aloud(t('versions.deleted'))}
          {value}
          {aloud(t('versions.end'))}
        </del>
      );
    if (added)
      return (
        <ins key={place}>
          {aloud(t('versions.inserted'))}
          {value}
          {aloud(t('versions.end'))}
        </ins>
      );
    return <Fragment key={place}>{value}</Fragment>;
  });
};

export default VersionDifference;
