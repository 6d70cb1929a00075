import { Button, DescriptionList, Notice, Skeleton } from '@nahliad/ui';
import type { Finding } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { BilingualText } from '../../lib/bilingual-text';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { findingQuery } from './findings.api';
import styles from './move-dialog.module.css';

type StaleNoticeProps = {
  id: string;
  onOverwrite: (theirs: Finding) => void;
  onTakeTheirs: (theirs: Finding) => void;
};

/** Somebody was faster. Theirs stands here, one's own stays in the form, and a person decides. */
export const StaleNotice = ({ id, onOverwrite, onTakeTheirs }: StaleNoticeProps) => {
  const { t } = useTranslation('findings');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const { data: theirs } = useQuery({ ...findingQuery(id), queryKey: ['findings', 'theirs', id], staleTime: 0 });
  return (
    <Notice tone="caution" title={t('stale.title')} announce>
      <p>{t('stale.text')}</p>
      {!theirs && <Skeleton label={common('loading')} />}
      {theirs && (
        <div className={styles.form}>
          <DescriptionList
            items={[
              { term: t('stale.when'), details: format.moment(theirs.updatedAt) },
              { term: t('form.title'), details: <BilingualText text={theirs.title} /> },
              { term: t('form.summary'), details: <BilingualText text={theirs.summary} /> },
              ...(theirs.detail.en || theirs.detail.uk
                ? [{ term: t('form.detail'), details: <BilingualText text={theirs.detail} /> }]
                : []),
            ]}
          />
          <p className={styles.choice}>
            <Button size="sm" onClick={() => onOverwrite(theirs)}>
              {t('stale.overwrite')}
            </Button>
            <Button size="sm" onClick={() => onTakeTheirs(theirs)}>
              {t('stale.take-theirs')}
            </Button>
          </p>
        </div>
      )}
    </Notice>
  );
};
