import { Dialog } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { useSession } from '../../lib/session';
import { shortcutsAreOn } from '../../lib/shortcut-choice';
import { Keys } from './keys';
import { openTo } from './shortcuts';
import styles from './shortcuts-dialog.module.css';

const GROUPS = ['anywhere', 'go', 'list', 'record'] as const;

/** All that keys do for this person, and where to switch it off. */
const ShortcutsDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('keyboard');
  const { t: shell } = useTranslation('shell');
  const session = useSession();
  const shortcuts = openTo(session?.permissions ?? []);
  const on = shortcutsAreOn();
  return (
    <Dialog open onClose={onClose} title={t('title')} closeLabel={shell('close')}>
      <p className={styles.lead}>{t(on ? 'lead' : 'off')}</p>
      <div className={styles.groups}>
        {GROUPS.map((group) => (
          <section key={group} aria-labelledby={`keys-${group}`}>
            <h3 id={`keys-${group}`} className={styles.group}>
              {t(`group.${group}`)}
            </h3>
            <dl className={styles.keys}>
              {group === 'anywhere' && (
                <div>
                  <dt>{t('anywhere.palette')}</dt>
                  <dd>
                    <Keys shown={['Ctrl', 'K']} together />
                  </dd>
                </div>
              )}
              {shortcuts
                .filter((one) => one.group === group)
                .map(({ label, shown }) => (
                  <div key={label}>
                    <dt>{t(label)}</dt>
                    <dd>
                      <Keys shown={shown} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      {session?.person && (
        <p>
          <Link to="/account#keyboard" onClick={onClose}>
            {t('choose')}
          </Link>
        </p>
      )}
    </Dialog>
  );
};

export default ShortcutsDialog;
