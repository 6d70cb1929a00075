import { Popover } from '@nahliad/ui';
import type { ExportFormat, ExportSubject } from '@nahliad/contracts';
import { Download } from 'lucide-react';
import { queryString } from '../api-client';
import { useTranslation } from '../i18n';
import styles from './export-menu.module.css';

const FORMATS: readonly ExportFormat[] = ['csv', 'xlsx', 'json'];

type ExportMenuProps = {
  subject: ExportSubject;
  filters: Parameters<typeof queryString>[0];
  /** Says what is taken along, e.g. "All 1,318 findings of this list". */
  lead: string;
};

/** Takes away exactly the list that is shown: the same filters, all its pages. */
export const ExportMenu = ({ subject, filters, lead }: ExportMenuProps) => {
  const { t } = useTranslation('common');
  return (
    <Popover label={t('export.title')} trigger={<Download size={18} aria-hidden />} align="end">
      <p className={styles.lead}>{lead}</p>
      <ul className={styles.formats}>
        {FORMATS.map((format) => (
          <li key={format}>
            <a href={`/api/v1/exports/${subject}.${format}${queryString(filters)}`} download>
              {t(`export.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </Popover>
  );
};
