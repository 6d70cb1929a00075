import { useState, type FormEvent } from 'react';
import { Button, Field, Panel, Stack, TextInput, useToast } from '@nahliad/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { resealDesk } from '../../lib/drafts/desk';
import { SHORTEST_PASSPHRASE } from '../../lib/drafts/passphrase';
import { canKeep, hasPassphrase } from '../../lib/drafts/vault';
import { useTranslation } from '../../lib/i18n';
import styles from './drafts.module.css';

/** How the drafts on this device are closed: by the browser's own key, or by a passphrase that only their writer knows. */
export const PassphrasePanel = ({ personId }: { personId: string }) => {
  const { t } = useTranslation('drafts');
  const toast = useToast();
  const queryClient = useQueryClient();
  const passphrase = { queryKey: ['desk', personId, 'passphrase'], queryFn: () => hasPassphrase(personId) };
  const { data: isSet } = useQuery(passphrase);
  const change = useMutation({
    mutationFn: (next: string | null) => resealDesk(personId, next),
    onSuccess: async (_, next) => {
      toast(t(next === null ? 'passphrase.removed' : 'passphrase.done'));
      await queryClient.invalidateQueries(passphrase);
    },
  });
  if (!canKeep() || isSet === undefined) return null;
  return (
    <Panel title={t('passphrase.title')}>
      <Stack>
        <p>{t(isSet ? 'passphrase.is-set' : 'passphrase.why')}</p>
        {isSet ? (
          <div>
            <Button busy={change.isPending} onClick={() => change.mutate(null)}>
              {t('passphrase.remove')}
            </Button>
          </div>
        ) : (
          <NewPassphrase busy={change.isPending} onSet={change.mutate} />
        )}
      </Stack>
    </Panel>
  );
};

const NewPassphrase = ({ busy, onSet }: { busy: boolean; onSet: (passphrase: string) => void }) => {
  const { t } = useTranslation('drafts');
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [asked, setAsked] = useState(false);
  const tooShort = first.length < SHORTEST_PASSPHRASE;
  const set = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!tooShort && first === again) onSet(first);
  };
  return (
    <form className={styles.form} onSubmit={set}>
      <Field
        label={t('passphrase.label')}
        hint={t('passphrase.hint', { count: SHORTEST_PASSPHRASE })}
        error={asked && tooShort ? t('passphrase.too-short', { count: SHORTEST_PASSPHRASE }) : undefined}
        required
      >
        <TextInput
          type="password"
          autoComplete="new-password"
          value={first}
          onChange={(event) => setFirst(event.target.value)}
        />
      </Field>
      <Field
        label={t('passphrase.again')}
        error={asked && first !== again ? t('passphrase.differs') : undefined}
        required
      >
        <TextInput
          type="password"
          autoComplete="new-password"
          value={again}
          onChange={(event) => setAgain(event.target.value)}
        />
      </Field>
      <div>
        <Button type="submit" busy={busy}>
          {t('passphrase.set')}
        </Button>
      </div>
    </form>
  );
};
