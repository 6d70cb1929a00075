import { Suspense, lazy, useState } from 'react';
import { Button, EmptyState, Panel, Stack, useToast } from '@nahliad/ui';
import type { Holiday } from '@nahliad/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Answer } from '../../lib/answer';
import { FormDialog } from '../../lib/forms/form-dialog';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { writtenIn } from '../../lib/written';
import { deleteHoliday, holidaysQuery } from './deadline-rules.api';
import { HolidaysTable } from './holidays-table';

const HolidayDialog = lazy(() => import('./holiday-dialog'));

/** The days on which nobody works, each by its rule. */
export const HolidaysView = () => {
  const { t } = useTranslation('deadlines');
  const holidays = useQuery(holidaysQuery);
  const [editing, setEditing] = useState<Holiday | 'new'>();
  const [removing, setRemoving] = useState<Holiday>();
  return (
    <Panel title={t('holidays')} look="flat" actions={<Button onClick={() => setEditing('new')}>{t('new')}</Button>}>
      <Stack>
        <p>{t('holidays-lead')}</p>
        <Answer query={holidays}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
            ) : (
              <HolidaysTable holidays={items} onEdit={setEditing} onRemove={setRemoving} />
            )
          }
        </Answer>
      </Stack>
      {editing && (
        <Suspense>
          <HolidayDialog holiday={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
        </Suspense>
      )}
      {removing && <RemoveHolidayDialog holiday={removing} onClose={() => setRemoving(undefined)} />}
    </Panel>
  );
};

const RemoveHolidayDialog = ({ holiday, onClose }: { holiday: Holiday; onClose: () => void }) => {
  const { t, language } = useTranslation('deadlines');
  const toast = useToast();
  const queryClient = useQueryClient();
  const remove = useMutation({
    mutationFn: () => deleteHoliday(holiday.id),
    onSuccess: () => {
      toast(t('removed'));
      onClose();
      return queryClient.invalidateQueries({ queryKey: ['deadline-rules'] });
    },
  });
  return (
    <FormDialog
      title={t('remove-title')}
      submitLabel={t('remove')}
      busy={remove.isPending}
      onSubmit={(event) => {
        event.preventDefault();
        remove.mutate();
      }}
      onClose={onClose}
    >
      <Refusal error={remove.error} />
      <p>{t('remove-text', { name: writtenIn(holiday.name, language) })}</p>
    </FormDialog>
  );
};
