import { useToast } from '@nahliad/ui';
import { CreatePerson, PatchPerson, type Person } from '@nahliad/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { RecordDialog } from '../../lib/forms/record-dialog';
import { useRecordEdit } from '../../lib/forms/record-edit';
import { useTranslation } from '../../lib/i18n';
import { createPerson, patchPerson, readPerson } from './people.api';
import { PersonFields } from './person-fields';
import { changesOf, emptyPerson, newPersonOf, valuesOf, type PersonValues } from './person-values';

type PersonDialogProps = {
  /** The account to change; a new one where there is none. */
  person?: Person;
  onClose: () => void;
};

export const PersonDialog = ({ person, onClose }: PersonDialogProps) => {
  const { t, language } = useTranslation('people');
  const toast = useToast();
  const queryClient = useQueryClient();
  const editing = useRecordEdit<Person, PersonValues, CreatePerson | PatchPerson>({
    subject: person,
    empty: () => emptyPerson(language),
    valuesOf,
    resolver: person ? contractResolver(PatchPerson, changesOf) : contractResolver(CreatePerson, newPersonOf),
    create: (body) => createPerson(body as CreatePerson),
    patch: ({ id, version }, body) => patchPerson(id, version, body),
    read: readPerson,
    onSaved: ({ name }) => {
      toast(t('saved', { name }));
      onClose();
      return queryClient.invalidateQueries({ queryKey: ['people'] });
    },
  });
  const { base } = editing;
  return (
    <RecordDialog title={base ? t('edit-title', { name: base.name }) : t('new')} editing={editing} onClose={onClose}>
      <PersonFields isNew={!base} />
    </RecordDialog>
  );
};
