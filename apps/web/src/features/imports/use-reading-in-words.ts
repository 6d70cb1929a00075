import type { DetectedColumn } from '@nahliad/contracts';
import type { ImportField } from '@nahliad/domain';
import { useTranslation, type Translate } from '../../lib/i18n';
import type { ColumnDraft } from './mapping-draft';

const emptyInWords = (t: Translate, empty: ColumnDraft['empty']): string => {
  if (empty === undefined) return t('reading.empty.nothing');
  if (empty === 'error') return t('reading.empty.error');
  if ('value' in empty) return t('reading.empty.value');
  return t('reading.empty.column', { name: empty.column || '…' });
};

/** How a column's cells are read into its field, in a line; empty where there is but one way to read them. */
export const useReadingInWords = (
  column: DetectedColumn,
  { kind, most }: ImportField,
  { language, split, format, empty }: ColumnDraft,
  empties: number,
): string => {
  const { t } = useTranslation('imports');
  const asDate = format ?? column.dateFormat;
  return [
    language && kind === 'text' && t(`language.${language}`),
    most && (split ? t('reading.split', { by: t.maybe(`delimiter.${split}`) ?? split }) : t('split.none')),
    kind === 'date' && asDate && t('reading.dates', { format: asDate }),
    empties > 0 && emptyInWords(t, empty),
  ]
    .filter(Boolean)
    .join(' · ');
};
