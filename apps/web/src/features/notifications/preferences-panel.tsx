import { Notice, Panel, Select, useToast } from '@nahliad/ui';
import type { NotificationPreferences } from '@nahliad/contracts';
import { DELIVERIES, NOTIFICATION_KINDS, type NotificationKind } from '@nahliad/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { optionsOf, useLabels } from '../../lib/labels';
import { useProblemText } from '../../lib/problems';
import { patchPreferences, preferencesQuery } from './notifications.api';
import styles from './preferences-panel.module.css';

/** Of each kind whether a letter comes at once, once a day or not at all; a choice holds as soon as it is made. */
export const PreferencesPanel = () => {
  const { t } = useTranslation('notifications');
  return (
    <Panel title={t('preferences.title')}>
      <p>{t('preferences.lead')}</p>
      <Answer query={useQuery(preferencesQuery)}>
        {({ mail, deliveries }) => (
          <>
            {!mail && <Notice tone="caution">{t('preferences.no-mail')}</Notice>}
            <ul className={styles.kinds}>
              {NOTIFICATION_KINDS.map((kind) => (
                <Preference key={kind} kind={kind} delivery={deliveries[kind]} />
              ))}
            </ul>
          </>
        )}
      </Answer>
    </Panel>
  );
};

type PreferenceProps = { kind: NotificationKind; delivery: NotificationPreferences['deliveries'][NotificationKind] };

const Preference = ({ kind, delivery }: PreferenceProps) => {
  const { t } = useTranslation('notifications');
  const labels = useLabels();
  const queryClient = useQueryClient();
  const problem = useProblemText();
  const toast = useToast();
  const save = useMutation({
    mutationFn: patchPreferences,
    onSuccess: (saved) => {
      queryClient.setQueryData(preferencesQuery.queryKey, saved);
      toast(t('preferences.saved'));
    },
    onError: (error) => toast(problem(error), 'adverse'),
  });
  return (
    <li className={styles.kind}>
      <span>{labels.notificationKind[kind]}</span>
      <Select
        aria-label={labels.notificationKind[kind]}
        value={save.isPending ? save.variables[kind] : delivery}
        options={optionsOf(labels, 'delivery', DELIVERIES)}
        onChange={({ target }) => save.mutate({ [kind]: target.value })}
      />
    </li>
  );
};
