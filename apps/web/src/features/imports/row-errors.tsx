import { useState } from 'react';
import { Breakable, Button, DataTable, LoadMore, Panel, type Column } from '@nahliad/ui';
import type { ImportCheck, RowError } from '@nahliad/contracts';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useFormat } from '../../lib/format';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { saveErrorFile } from './error-file';

const AT_ONCE = 25;

/** The first error of each row that has one, in words; the file to download has all of them. */
export const RowErrors = ({ importId, check }: { importId: string; check: ImportCheck }) => {
  const { t, language } = useTranslation('imports');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const [shown, setShown] = useState(AT_ONCE);
  const save = useMutation({ mutationFn: () => saveErrorFile(importId, language) });
  const columns: Column<RowError>[] = [
    { key: 'row', header: t('errors.row'), cell: ({ row }) => format.count(row), isRowHeader: true },
    { key: 'column', header: t('errors.column'), cell: ({ column }) => column ?? t('errors.whole-row') },
    {
      key: 'value',
      header: t('errors.value'),
      cell: ({ value }) => value && <Breakable>{value.slice(0, 200)}</Breakable>,
    },
    { key: 'why', header: t('errors.why'), cell: ({ code }) => t.maybe(`row-error.${code}`) ?? code },
  ];
  return (
    <Panel
      title={t('errors.title', { count: check.errorRows })}
      actions={
        <Button icon={<Download size={18} aria-hidden />} busy={save.isPending} onClick={() => save.mutate()}>
          {t('errors.download')}
        </Button>
      }
    >
      <p>{t('errors.lead')}</p>
      <Refusal error={save.error} />
      <DataTable
        caption={t('errors.title', { count: check.errorRows })}
        hideCaption
        columns={columns}
        rows={check.errors.slice(0, shown)}
        rowKey={({ row, column }) => `${row} ${column}`}
      />
      <LoadMore
        shown={common('shown', { shown: Math.min(shown, check.errors.length), total: check.errorRows })}
        label={common('more')}
        onMore={shown < check.errors.length ? () => setShown(shown + AT_ONCE) : undefined}
      />
    </Panel>
  );
};
