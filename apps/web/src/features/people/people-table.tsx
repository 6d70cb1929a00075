import { Badge, DataTable, type Column } from '@nahliad/ui';
import type { Person } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { Held } from './held';
import { PersonActions } from './person-actions';

export const PeopleTable = ({ people }: { people: readonly Person[] }) => {
  const { t } = useTranslation('people');
  const format = useFormat();
  const columns: Column<Person>[] = [
    {
      key: 'name',
      header: t('column.name'),
      isRowHeader: true,
      cell: ({ name, active }) => (
        <>
          {name} {!active && <Badge tone="caution">{t('inactive')}</Badge>}
        </>
      ),
    },
    { key: 'email', header: t('column.email'), cell: ({ email }) => email },
    { key: 'roles', header: t('column.roles'), cell: ({ memberships }) => <Held memberships={memberships} /> },
    {
      key: 'seen',
      header: t('column.seen'),
      cell: ({ lastSignedInAt }) => (lastSignedInAt ? format.moment(lastSignedInAt) : t('never')),
    },
    { key: 'actions', header: '', align: 'end', cell: (person) => <PersonActions person={person} /> },
  ];
  return <DataTable caption={t('title')} hideCaption columns={columns} rows={people} rowKey={({ id }) => id} />;
};
