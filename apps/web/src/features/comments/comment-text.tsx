import type { Who } from '@nahliad/contracts';
import { partsOf } from '@nahliad/domain';
import { useSession } from '../../lib/session';
import styles from './comments.module.css';

/** What somebody said, with people by the names that they have today; one's own stands out. */
export const CommentText = ({ text, mentioned }: { text: string; mentioned: readonly Who[] }) => {
  const me = useSession()?.person?.id;
  return (
    <p className={styles.text}>
      {partsOf(text).map(({ kind, value }, n) =>
        kind === 'words' ? (
          value
        ) : (
          <span key={n} className={styles.mention} data-me={value === me || undefined}>
            @{mentioned.find(({ id }) => id === value)?.name}
          </span>
        ),
      )}
    </p>
  );
};
