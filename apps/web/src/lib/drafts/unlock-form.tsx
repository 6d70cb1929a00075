import { useState, type FormEvent } from 'react';
import { Button, Field, Panel, Stack, TextInput } from '@nahliad/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from '../i18n';
import { openDesk } from './desk';

/** Asks for the passphrase by which this person has closed the drafts on this device. */
const UnlockForm = ({ personId, onOpen }: { personId: string; onOpen: () => unknown }) => {
  const { t } = useTranslation('drafts');
  const [passphrase, setPassphrase] = useState('');
  const unlocking = useMutation({
    mutationFn: () => openDesk(personId, passphrase),
    onSuccess: (state) => state === 'open' && onOpen(),
  });
  const unlock = (event: FormEvent) => {
    event.preventDefault();
    unlocking.mutate();
  };
  return (
    <Panel title={t('unlock.title')}>
      <form onSubmit={unlock}>
        <Stack>
          <p>{t('unlock.why')}</p>
          <Field
            label={t('passphrase.label')}
            error={unlocking.data === 'locked' ? t('unlock.wrong') : undefined}
            required
          >
            <TextInput
              type="password"
              autoComplete="off"
              value={passphrase}
              onChange={(event) => setPassphrase(event.target.value)}
            />
          </Field>
          <div>
            <Button type="submit" variant="primary" busy={unlocking.isPending}>
              {t('unlock.open')}
            </Button>
          </div>
        </Stack>
      </form>
    </Panel>
  );
};

export default UnlockForm;
