import { Badge, Button, type BadgeTone } from '@nahliad/ui';
import { discardDraft } from '../../lib/drafts/desk';
import type { Draft } from '../../lib/drafts/draft';
import { useOnTheirWay } from '../../lib/drafts/on-their-way';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useCodeText } from '../../lib/problems';
import { Link } from '../../lib/router/link';
import { useReachable } from '../../lib/network';
import { Written } from '../../lib/written';
import styles from './drafts.module.css';

const TONES = {
  written: 'neutral',
  waiting: 'accent',
  'no-network': 'caution',
  sending: 'accent',
  conflict: 'adverse',
  refused: 'adverse',
  arrived: 'good',
} as const satisfies Record<string, BadgeTone>;

const stateOf = ({ parcel }: Draft, reachable: boolean, sending: boolean): keyof typeof TONES => {
  if (!parcel) return 'written';
  if (parcel.state === 'arrived') return 'arrived';
  if (parcel.state === 'refused') return parcel.refused?.code === 'record.version-stale' ? 'conflict' : 'refused';
  if (sending) return 'sending';
  return reachable ? 'waiting' : 'no-network';
};

/** One draft: what it says, how it fares, when it was last kept, and the way on. */
export const DraftEntry = ({ personId, draft }: { personId: string; draft: Draft }) => {
  const { t } = useTranslation('drafts');
  const format = useFormat();
  const problem = useCodeText();
  const state = stateOf(draft, useReachable(), useOnTheirWay().has(draft.id));
  const refused = draft.parcel?.refused;
  return (
    <li className={styles.entry}>
      <div className={styles.words}>
        <p className={styles.state}>
          <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>
          {draft.parcel?.submit && state !== 'arrived' && <span>{t('then-submitted')}</span>}
        </p>
        <p className={styles.title}>
          <Link to={draft.href ?? `/drafts/${draft.id}`}>
            {draft.title.en || draft.title.uk ? <Written text={draft.title} /> : t('untitled')}
          </Link>
        </p>
        <p className={styles.facts}>{t('kept-at', { moment: format.moment(draft.at) })}</p>
        {refused && (
          <p className={styles.why}>
            {state === 'arrived' ? t('not-submitted', { why: problem(refused.code) }) : problem(refused.code)}
          </p>
        )}
      </div>
      {state !== 'sending' && (
        <Button size="sm" onClick={() => void discardDraft(personId, draft.id)}>
          {t(state === 'arrived' ? 'clear' : 'discard')}
        </Button>
      )}
    </li>
  );
};
