import { buttonClass, Copyable, Disclosure } from '@nahliad/ui';
import type { Evidence } from '@nahliad/contracts';
import { Download, FileText } from 'lucide-react';
import entries from '../../lib/entries.module.css';
import { contentAddress } from '../../lib/evidence-content';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { Written } from '../../lib/written';
import { EvidenceActions } from './evidence-actions';
import { EvidenceBadges } from './evidence-badges';
import type { FileWithHistory } from './evidence-tree';
import styles from './evidence.module.css';
import { typeName } from './type-name';

/** A file with its redacted copies under it, and what it was before. */
export const EvidenceFile = ({ file, earlier, copies }: FileWithHistory) => {
  const { t } = useTranslation('evidence');
  return (
    <li className={entries.entry}>
      <OneFile file={file} />
      {copies.length > 0 && (
        <ol className={entries.list} aria-label={t('copies', { name: file.filename })}>
          {copies.map((copy) => (
            <EvidenceFile key={copy.file.id} {...copy} />
          ))}
        </ol>
      )}
      {earlier.length > 0 && (
        <Disclosure summary={t('earlier', { count: earlier.length })}>
          <ol className={entries.list}>
            {earlier.map((one) => (
              <li key={one.id} className={entries.entry}>
                <OneFile file={one} />
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </li>
  );
};

const OneFile = ({ file }: { file: Evidence }) => {
  const { t } = useTranslation('evidence');
  const { title, filename, sha256, may, id } = file;
  return (
    <>
      <div className={entries.head}>
        <FileText className={styles.icon} size={20} aria-hidden />
        <h3 className={entries.name}>{title ?? filename}</h3>
        <EvidenceBadges file={file} />
      </div>
      <Facts file={file} />
      <Disclosure summary={t('fingerprint')}>
        <p className={styles.hint}>{t('fingerprint-means')}</p>
        <Copyable text={sha256} copyLabel={t('copy')} copiedLabel={t('copied')} />
      </Disclosure>
      <div className={entries.buttons}>
        {may.download && (
          <a className={buttonClass({ size: 'sm' })} href={contentAddress(id)} download>
            <Download size={16} aria-hidden />
            {t('download')}
            <span className="visually-hidden">{filename}</span>
          </a>
        )}
        <EvidenceActions file={file} />
      </div>
    </>
  );
};

const Facts = ({ file }: { file: Evidence }) => {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  const { title, filename, mediaType, size, uploadedAt, body, inside, removedAt } = file;
  return (
    <>
      <p className={entries.facts}>
        {title && <span className={styles.filename}>{filename}</span>}
        <span>{typeName(mediaType)}</span>
        <span>{format.size(size)}</span>
        <span>{format.moment(uploadedAt)}</span>
        <span>{inside ? inside.uploadedBy.name : <Written text={body.name} />}</span>
      </p>
      {inside?.retainUntil && !removedAt && (
        <p className={entries.facts}>{t('kept-until', { date: format.date(inside.retainUntil) })}</p>
      )}
      {removedAt && <p className={entries.facts}>{t('removed', { date: format.date(removedAt) })}</p>}
      {inside?.withdrawal && (
        <p className={entries.facts}>
          {t('withdrawn', { date: format.date(inside.withdrawal.at), name: inside.withdrawal.by.name })}{' '}
          {inside.withdrawal.reason}
        </p>
      )}
    </>
  );
};
