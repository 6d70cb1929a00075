import { lazy, Suspense, useState } from 'react';
import { Button, Panel, Skeleton } from '@nahliad/ui';
import type { Participations } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { Send, UserPlus } from 'lucide-react';
import { Answer } from '../../lib/answer';
import entries from '../../lib/entries.module.css';
import { useTranslation } from '../../lib/i18n';
import { Written } from '../../lib/written';
import { participationsQuery, type SharedRecord } from './joint-work.api';
import styles from './joint-work.module.css';
import { Part } from './part';

const InviteDialog = lazy(() => import('./invite-dialog'));
const ReferDialog = lazy(() => import('./refer-dialog'));

/** Who works on a finding or an act, what each body says of it, and who else may be asked. */
export const JointWorkPanel = ({ shared }: { shared: SharedRecord }) => {
  const { t } = useTranslation('joint-work');
  const { t: common } = useTranslation('common');
  const query = useQuery(participationsQuery(shared));
  const meanwhile = (
    <Panel title={t('title')} look="flat">
      <Skeleton label={common('loading')} lines={2} />
    </Panel>
  );
  return (
    <Answer query={query} meanwhile={meanwhile}>
      {(found) => <Bodies {...found} shared={shared} />}
    </Answer>
  );
};

const Bodies = ({ lead, items, may, shared }: Participations & { shared: SharedRecord }) => {
  const { t } = useTranslation('joint-work');
  const [asking, setAsking] = useState<'invite' | 'refer'>();
  const close = () => setAsking(undefined);
  const taken = [lead.id, ...items.map(({ body }) => body.id)];
  return (
    <Panel
      title={t('title')}
      look="flat"
      actions={
        (may.invite || may.refer) && (
          <>
            {may.refer && (
              <Button size="sm" icon={<Send size={16} aria-hidden />} onClick={() => setAsking('refer')}>
                {t('refer.action')}
              </Button>
            )}
            {may.invite && (
              <Button size="sm" icon={<UserPlus size={16} aria-hidden />} onClick={() => setAsking('invite')}>
                {t('invite.action')}
              </Button>
            )}
          </>
        )
      }
    >
      <ul className={entries.list}>
        <li className={entries.entry}>
          <p className={entries.name}>
            <Written text={lead.name} />
          </p>
          <p className={entries.facts}>{t('leads')}</p>
        </li>
        {items.map((part) => (
          <Part key={part.id} part={part} />
        ))}
      </ul>
      {items.length === 0 && <p className={styles.none}>{t('alone')}</p>}
      <Suspense>
        {asking === 'invite' && <InviteDialog shared={shared} taken={taken} onClose={close} />}
        {asking === 'refer' && <ReferDialog findingId={shared.id} leadId={lead.id} onClose={close} />}
      </Suspense>
    </Panel>
  );
};
