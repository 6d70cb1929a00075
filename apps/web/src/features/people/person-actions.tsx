import { useState } from 'react';
import { Button, Menu, useToast } from '@nahliad/ui';
import type { Person } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Ellipsis } from 'lucide-react';
import { useTranslation } from '../../lib/i18n';
import { useProblemText } from '../../lib/problems';
import { patchPerson } from './people.api';
import { PasswordDialog } from './password-dialog';
import { PersonDialog } from './person-dialog';
import styles from './person-form.module.css';

type Asked = 'edit' | 'password';

export const PersonActions = ({ person }: { person: Person }) => {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation('common');
  const toast = useToast();
  const problem = useProblemText();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<Asked>();
  const { id, version, name, active } = person;
  const turn = useMutation({
    mutationFn: () => patchPerson(id, version, { active: !active }),
    onSuccess: () => toast(active ? t('deactivated', { name }) : t('reactivated', { name })),
    onError: (error) => toast(problem(error), 'adverse'),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['people'] }),
  });
  const standing = active ? t('deactivate') : t('reactivate');
  const close = () => setAsked(undefined);
  return (
    <div className={styles.actions}>
      <Button size="sm" aria-label={t('edit-named', { name })} onClick={() => setAsked('edit')}>
        {common('edit')}
      </Button>
      <Menu
        size="sm"
        label={t('more-actions', { name })}
        trigger={<Ellipsis size={16} aria-hidden />}
        actions={[
          {
            key: 'password',
            label: t('password.title'),
            text: t('password.title'),
            onAction: () => setAsked('password'),
          },
          { key: 'standing', label: standing, text: standing, disabled: turn.isPending, onAction: () => turn.mutate() },
        ]}
      />
      {asked === 'edit' && <PersonDialog person={person} onClose={close} />}
      {asked === 'password' && <PasswordDialog person={person} onClose={close} />}
    </div>
  );
};
