import { useState, type FormEvent } from 'react';
import { Button, Field, Panel, Select, TextInput, useToast } from '@nahliad/ui';
import type { ImportMapping } from '@nahliad/contracts';
import type { ImportTarget } from '@nahliad/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import styles from './columns.module.css';
import { savedMappingsQuery, saveMapping } from './imports.api';

/** The file of next month is read as the one of this month was. */
export const ChooseMapping = ({
  target,
  onChoose,
}: {
  target: ImportTarget;
  onChoose: (mapping: ImportMapping) => void;
}) => {
  const { t } = useTranslation('imports');
  const all = useQuery(savedMappingsQuery).data?.items ?? [];
  const saved = all.filter(({ mapping }) => mapping.target === target);
  const choose = (id: string) => {
    const chosen = saved.find((one) => one.id === id);
    if (chosen) onChoose(chosen.mapping);
  };
  if (saved.length === 0) return null;
  return (
    <Panel title={t('saved.title')}>
      <Field label={t('saved.choose')} hint={t('saved.choose-hint')}>
        <Select
          options={saved.map(({ id, name }) => ({ value: id, label: name }))}
          emptyLabel={t('values.choose')}
          onChange={(event) => choose(event.target.value)}
        />
      </Field>
    </Panel>
  );
};

export const SaveMappingForm = ({ mapping }: { mapping: ImportMapping }) => {
  const { t } = useTranslation('imports');
  const toast = useToast();
  const queryClient = useQueryClient();
  const [name, setName] = useState('');
  const save = useMutation({
    mutationFn: saveMapping,
    onSuccess: async (saved) => {
      setName('');
      toast(t('saved.done', { name: saved.name }));
      await queryClient.invalidateQueries({ queryKey: savedMappingsQuery.queryKey });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ name, mapping });
  };
  return (
    <form className={styles.reading} onSubmit={submit}>
      <Refusal error={save.error} />
      <Field label={t('saved.name')} hint={t('saved.name-hint')}>
        <TextInput
          minLength={2}
          maxLength={120}
          required
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" busy={save.isPending}>
          {t('saved.save')}
        </Button>
      </div>
    </form>
  );
};
