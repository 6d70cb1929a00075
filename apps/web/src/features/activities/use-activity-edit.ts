import { useState } from 'react';
import { useToast } from '@nahliad/ui';
import { CreateActivity, type Activity } from '@nahliad/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { contractResolver } from '../../lib/forms/contract-resolver';
import { discardDraftOn, draftOn, keepDraft } from '../../lib/drafts/desk';
import type { Draft } from '../../lib/drafts/draft';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';
import { useRecordEdit } from '../../lib/forms/record-edit';
import { useKeptValues } from '../../lib/forms/use-kept-values';
import { useTranslation } from '../../lib/i18n';
import { activityQuery, createActivity, patchActivity, readActivity } from './activities.api';
import { contentsOf, newActivityOf, valuesOf, type ActivityValues, type Given } from './activity-values';

type ActivityEdit = {
  personId: string;
  activity: Activity | undefined;
  given: Given | undefined;
  fresh: ActivityValues;
  onSaved: (activity: Activity) => void;
};

type ActivityDraft = Draft<ActivityValues, Pick<Activity, 'version'>>;

/** The form shows an act whole, so it is judged whole; whose it is does not change. */
const Contents = CreateActivity.omit({ bodyIds: true, coLeadIds: true });

/** Making or changing an act, beginning with what was typed before and not saved. */
export const useActivityEdit = ({ personId, activity, given, fresh, onSaved }: ActivityEdit) => {
  const { t } = useTranslation('activities');
  const toast = useToast();
  const queryClient = useQueryClient();
  const keyFor = useIdempotencyKey();
  const subject = `activity.${activity?.id ?? `new${given ? JSON.stringify(given) : ''}`}`;
  const [draft, setDraft] = useState(() => draftOn(personId, subject) as ActivityDraft | null);
  const [begun] = useState(activity && { ...activity, version: draft?.of?.version ?? activity.version });
  const editing = useRecordEdit<Activity, ActivityValues, CreateActivity>({
    subject: begun,
    empty: () => draft?.values ?? fresh,
    valuesOf: (one) => (one === begun && draft ? draft.values : valuesOf(one)),
    resolver: activity ? contractResolver(Contents, contentsOf) : contractResolver(CreateActivity, newActivityOf),
    create: (body) => createActivity(body, keyFor(body)),
    patch: ({ id, version }, body) => patchActivity(id, version, body),
    read: readActivity,
    onSaved: async (saved) => {
      void discardDraftOn(personId, subject);
      toast(t(saved.status === 'draft' ? 'form.saved' : 'form.logged', { reference: saved.reference }));
      queryClient.setQueryData(activityQuery(saved.id).queryKey, saved);
      onSaved(saved);
      await queryClient.invalidateQueries({ queryKey: ['activities'] });
      await queryClient.invalidateQueries({ queryKey: ['mandates', 'due'] });
    },
  });
  const startOver = () => {
    void discardDraftOn(personId, subject);
    setDraft(null);
    editing.form.reset(activity ? valuesOf(activity) : fresh);
  };
  useKeptValues(editing.form.subscribe, (values) => {
    const of = editing.base ? { version: editing.base.version } : null;
    keepDraft(personId, subject, { title: values.title, href: location.pathname + location.search, values, of });
  });
  return { draft, editing, startOver };
};
