import { Button, DataTable, type Column } from '@nahliad/ui';
import type { Mandate } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import { Written, writtenIn } from '../../lib/written';

type MandatesTableProps = { mandates: readonly Mandate[]; onEdit?: ((mandate: Mandate) => void) | undefined };

export const MandatesTable = ({ mandates, onEdit }: MandatesTableProps) => {
  const { t } = useTranslation('mandates');
  return (
    <DataTable caption={t('title')} hideCaption columns={useColumns(onEdit)} rows={mandates} rowKey={({ id }) => id} />
  );
};

const useColumns = (onEdit: MandatesTableProps['onEdit']): Column<Mandate>[] => {
  const { t, language } = useTranslation('mandates');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const validity = useValidity();
  const named = ({ body, institution }: Mandate) => ({
    body: writtenIn(body.name, language),
    institution: writtenIn(institution.name, language),
  });
  const columns: Column<Mandate>[] = [
    { key: 'body', header: t('column.body'), cell: ({ body }) => <Written text={body.name} />, isRowHeader: true },
    {
      key: 'institution',
      header: t('column.institution'),
      cell: ({ institution, includesSubtree }) => (
        <>
          <Link to={`/institutions/${institution.id}`}>
            <Written text={institution.name} />
          </Link>
          {includesSubtree && ` ${t('with-subtree')}`}
        </>
      ),
    },
    {
      key: 'criteria',
      header: t('column.criteria'),
      cell: ({ criteria }) => criteria.map((key) => labels.governanceCriterion[key]).join(', '),
    },
    {
      key: 'powers',
      header: t('column.powers'),
      cell: ({ powers }) => powers.map((key) => labels.mandatePower[key]).join(', ') || '–',
    },
    {
      key: 'rhythm',
      header: t('column.rhythm'),
      cell: ({ intervalMonths, criticality }) =>
        `${t('every', { count: intervalMonths })} · ${labels.criticality[criticality]}`,
    },
    {
      key: 'basis',
      header: t('column.basis'),
      cell: (mandate) => (
        <>
          <Written text={mandate.legalBasis} />
          {validity(mandate) && <div>{validity(mandate)}</div>}
        </>
      ),
    },
  ];
  if (!onEdit) return columns;
  const edit: Column<Mandate> = {
    key: 'edit',
    header: <span className="visually-hidden">{common('edit')}</span>,
    cell: (mandate) => (
      <Button size="sm" aria-label={t('edit-named', named(mandate))} onClick={() => onEdit(mandate)}>
        {common('edit')}
      </Button>
    ),
  };
  return [...columns, edit];
};

const useValidity = () => {
  const { t } = useTranslation('mandates');
  const format = useFormat();
  return ({ validFrom, validTo }: Mandate): string =>
    [
      validFrom && t('valid-from', { date: format.shortDate(validFrom) }),
      validTo && t('valid-to', { date: format.shortDate(validTo) }),
    ]
      .filter(Boolean)
      .join(' ');
};
