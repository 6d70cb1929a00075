import { useState } from 'react';
import { Button, DataTable, Disclosure, Panel, useToast, type Column } from '@nahliad/ui';
import type { Invitation } from '@nahliad/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Answer } from '../../lib/answer';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { useProblemText } from '../../lib/problems';
import { useStakeholderOptions } from '../../lib/stakeholder-directory';
import { InvitationForm } from './invitation-form';
import { InvitationLink } from './invitation-link';
import { invitationsQuery, revokeInvitation } from './people.api';

const everybody = () => true;

/** Whom nobody has answered for yet; the link itself was shown once, to whoever invited. */
export const InvitationsPanel = () => {
  const { t } = useTranslation('people');
  const [created, setCreated] = useState<Invitation>();
  return (
    <Panel title={t('invitations.title')}>
      <p>{t('invitations.lead')}</p>
      {created && <InvitationLink key={created.id} invitation={created} />}
      <Answer query={useQuery(invitationsQuery)}>
        {({ items }) => <PendingInvitations invitations={items.filter(({ acceptedAt }) => !acceptedAt)} />}
      </Answer>
      <Disclosure summary={t('invitations.new')}>
        <InvitationForm onCreated={setCreated} />
      </Disclosure>
    </Panel>
  );
};

const PendingInvitations = ({ invitations }: { invitations: readonly Invitation[] }) => {
  const { t } = useTranslation('people');
  const labels = useLabels();
  const format = useFormat();
  const toast = useToast();
  const problem = useProblemText();
  const queryClient = useQueryClient();
  const names = new Map(useStakeholderOptions(everybody).map(({ value, label }) => [value, label]));
  const revoke = useMutation({
    mutationFn: revokeInvitation,
    onSuccess: () => toast(t('invitations.revoked')),
    onError: (error) => toast(problem(error), 'adverse'),
    onSettled: () => queryClient.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  });
  if (invitations.length === 0) return <p>{t('invitations.none')}</p>;
  const columns: Column<Invitation>[] = [
    { key: 'email', header: t('column.email'), cell: ({ email }) => email, isRowHeader: true },
    { key: 'role', header: t('form.role'), cell: ({ role }) => labels.role[role] },
    {
      key: 'body',
      header: t('form.body'),
      cell: ({ stakeholderId }) => (stakeholderId ? names.get(stakeholderId) : t('everywhere')),
    },
    { key: 'expires', header: t('invitations.expires'), cell: ({ expiresAt }) => format.moment(expiresAt) },
    {
      key: 'revoke',
      header: '',
      align: 'end',
      cell: ({ id, email }) => (
        <Button
          size="sm"
          aria-label={t('invitations.revoke-named', { email })}
          busy={revoke.isPending && revoke.variables === id}
          onClick={() => revoke.mutate(id)}
        >
          {t('invitations.revoke')}
        </Button>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('invitations.title')}
      hideCaption
      columns={columns}
      rows={invitations}
      rowKey={({ id }) => id}
    />
  );
};
