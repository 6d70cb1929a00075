import type { FollowUp } from '@nahliad/contracts';
import { FileText } from 'lucide-react';
import { BilingualText } from '../../../lib/bilingual-text';
import { contentAddress } from '../../../lib/evidence-content';
import { useFormat } from '../../../lib/format';
import { useTranslation } from '../../../lib/i18n';
import { PlainList } from '../../../lib/plain-list';
import styles from './said-with-files.module.css';

/** What somebody said, what money they found to be recovered, and the files that bear it out as far as the reader gets them. */
export const SaidWithFiles = ({
  text,
  evidence,
  amountResolved,
}: Pick<FollowUp, 'text' | 'evidence' | 'amountResolved'>) => {
  const { t } = useTranslation('follow-up');
  const { count } = useFormat();
  return (
    <>
      <BilingualText text={text} />
      {amountResolved !== null && <p>{t('verification.resolved', { amount: count(amountResolved) })}</p>}
      {evidence.length > 0 && (
        <PlainList label={t('evidence')}>
          {evidence.map(({ id, title, filename, available }) => (
            <li key={id} className={styles.file}>
              <FileText size={16} aria-hidden />
              {available ? (
                <a href={contentAddress(id)} download>
                  {title ?? filename}
                </a>
              ) : (
                t('evidence-gone', { name: title ?? filename })
              )}
            </li>
          ))}
        </PlainList>
      )}
    </>
  );
};
