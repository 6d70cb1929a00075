import { useState } from 'react';
import { Checkbox, Field, Select, TextInput } from '@nahliad/ui';
import type { SavedView } from '@nahliad/contracts';
import { LANGUAGES, ROLES_IN_A_BODY, type ViewPage } from '@nahliad/domain';
import { useMutation } from '@tanstack/react-query';
import { FormDialog } from '../../lib/forms/form-dialog';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { useFieldProblems } from '../../lib/problems';
import { useLocation } from '../../lib/router/router';
import { useSession } from '../../lib/session';
import { useStakeholderOptions } from '../../lib/stakeholder-directory';
import { bodiesIn } from '../../lib/writing-bodies';
import { patchView, saveView, useReadViewsAnew } from './saved-views.api';

type ViewDialogProps = {
  page: ViewPage;
  /** The one that is changed; without, a new one is kept. */
  view: SavedView | undefined;
  onClose: () => void;
};

/** Keeps the filters of the page under a name, or changes what is kept. */
export const ViewDialog = ({ page, view, onClose }: ViewDialogProps) => {
  const { t } = useTranslation('views');
  const { t: common } = useTranslation('common');
  const fieldProblems = useFieldProblems();
  const keyOf = useIdempotencyKey();
  const readAnew = useReadViewsAnew();
  const now = useLocation().search.slice(1);
  const [name, setName] = useState({ en: view?.name.en ?? '', uk: view?.name.uk ?? '' });
  const [bodyId, setBodyId] = useState(view?.body?.id ?? '');
  const [opensPage, setOpensPage] = useState(view?.opensPage ?? false);
  const [asNow, setAsNow] = useState(false);
  const save = useMutation({
    mutationFn: () => {
      const kept = { name, bodyId: bodyId || null, opensPage };
      if (view) return patchView(view, { ...kept, ...(asNow && { filters: now }) });
      const body = { page, filters: now, ...kept };
      return saveView(body, keyOf(body));
    },
    onSuccess: async () => {
      onClose();
      await readAnew();
    },
  });
  const problems = fieldProblems(save.error);
  return (
    <FormDialog
      title={t(view ? 'dialog.change' : 'dialog.save')}
      submitLabel={common('save')}
      busy={save.isPending}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
      onClose={onClose}
    >
      <Refusal error={save.error} />
      {LANGUAGES.map((language) => (
        <Field
          key={language}
          label={t(`dialog.name-${language}`)}
          error={problems[`name.${language}`] ?? problems.name}
          hint={language === 'uk' ? t('dialog.one-name') : undefined}
        >
          <TextInput
            lang={language}
            maxLength={80}
            value={name[language]}
            onChange={({ target }) => setName({ ...name, [language]: target.value })}
          />
        </Field>
      ))}
      <SharedWith bodyId={bodyId} onChange={setBodyId} />
      <Checkbox label={t('dialog.opens')} checked={opensPage} onChange={({ target }) => setOpensPage(target.checked)} />
      {view && view.filters !== now && (
        <Checkbox label={t('dialog.as-now')} checked={asNow} onChange={({ target }) => setAsNow(target.checked)} />
      )}
    </FormDialog>
  );
};

/** Offered to who works in a body. */
const SharedWith = ({ bodyId, onChange }: { bodyId: string; onChange: (bodyId: string) => void }) => {
  const { t } = useTranslation('views');
  const session = useSession();
  const bodies = session ? bodiesIn(session, ...ROLES_IN_A_BODY) : [];
  const options = useStakeholderOptions(({ id }) => bodies.includes(id), bodies.length > 0);
  if (bodies.length === 0) return null;
  return (
    <Field label={t('dialog.shared')}>
      <Select
        options={options}
        emptyLabel={t('dialog.own')}
        value={bodyId}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
};
