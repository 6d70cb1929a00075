import { useState } from 'react';
import { Button, Checkbox, Menu } from '@nahliad/ui';
import type { BulkChangeKind } from '@nahliad/contracts';
import { MOST_AT_ONCE, type BulkSubject } from '@nahliad/domain';
import { ChevronDown } from 'lucide-react';
import type { queryString } from '../../lib/api-client';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { useSelection, type Selection } from '../../lib/selection/selection';
import { useSession } from '../../lib/session';
import { filterOf } from './bulk.api';
import { BulkDialog } from './bulk-dialog';
import styles from './bulk.module.css';
import { KINDS } from './change-draft';

export type BulkBarProps = {
  subject: BulkSubject;
  filters: Parameters<typeof queryString>[0];
  /** What of the list is on the page by now. */
  shown: readonly string[];
  total: number;
};

/** Chooses records of the list below, and changes those that are chosen. */
export const BulkBar = (props: BulkBarProps) => {
  const selection = useSelection();
  return selection && props.shown.length > 0 && <Bar {...props} selection={selection} />;
};

const Bar = ({ subject, filters, shown, total, selection }: BulkBarProps & { selection: Selection }) => {
  const { t } = useTranslation('bulk');
  const [kind, setKind] = useState<BulkChangeKind>();
  const { ids, everything, choose } = selection;
  const all = shown.every((id) => ids.has(id));
  const count = everything ? total : ids.size;
  return (
    <div role="group" aria-label={t('label')} className={styles.bar} data-chosen={count > 0}>
      <Checkbox label={t('select-shown')} checked={all} onChange={() => choose(all ? [] : shown)} />
      <strong role="status">{count > 0 && t('chosen', { count })}</strong>
      {count > 0 && (
        <>
          {all && !everything && total > shown.length && (
            <Everything total={total} onChoose={() => choose(shown, true)} />
          )}
          <ChangeMenu subject={subject} onChoose={setKind} />
          <Button size="sm" variant="quiet" onClick={() => choose([])}>
            {t('clear')}
          </Button>
        </>
      )}
      <Link className={styles.past} to="/bulk-changes">
        {t('past.link')}
      </Link>
      {kind && (
        <BulkDialog
          subject={subject}
          kind={kind}
          chosen={everything ? { filter: filterOf(filters) } : { ids: [...ids] }}
          onClose={() => setKind(undefined)}
          onApplied={() => choose([])}
        />
      )}
    </div>
  );
};

/** What is not shown yet is chosen by the filters; more than can be changed at once is said, not offered. */
const Everything = ({ total, onChoose }: { total: number; onChoose: () => void }) => {
  const { t } = useTranslation('bulk');
  if (total > MOST_AT_ONCE) return <span className={styles.aside}>{t('too-many', { count: MOST_AT_ONCE })}</span>;
  return (
    <Button size="sm" variant="quiet" onClick={onChoose}>
      {t('select-all', { count: total })}
    </Button>
  );
};

const ChangeMenu = ({ subject, onChoose }: { subject: BulkSubject; onChoose: (kind: BulkChangeKind) => void }) => {
  const { t } = useTranslation('bulk');
  const permissions = useSession()?.permissions ?? [];
  const kinds = KINDS[subject].filter(({ needs }) => permissions.includes(needs));
  return (
    <Menu
      size="sm"
      variant="primary"
      label={t('change')}
      trigger={
        <>
          {t('change')}
          <ChevronDown size={16} aria-hidden />
        </>
      }
      actions={kinds.map(({ kind }) => ({
        key: kind,
        label: t(`kind.${kind}`),
        text: t(`kind.${kind}`),
        onAction: () => onChoose(kind),
      }))}
    />
  );
};
