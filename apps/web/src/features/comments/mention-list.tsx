import type { Mentionable, Who } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';
import { writtenIn } from '../../lib/written';
import styles from './comments.module.css';

type MentionListProps = {
  id: string;
  people: Mentionable['items'];
  active: number;
  onChoose: (person: Who) => void;
};

/** Those who can be mentioned, each with their bodies. A press must not take the focus from the text. */
export const MentionList = ({ id, people, active, onChoose }: MentionListProps) => {
  const { t, language } = useTranslation('comments');
  return (
    <div id={id} role="listbox" aria-label={t('mention.list')} className={styles.people}>
      {people.map(({ bodies, ...person }, n) => (
        <button
          key={person.id}
          id={`${id}-${n}`}
          type="button"
          tabIndex={-1}
          role="option"
          aria-selected={n === active}
          className={styles.person}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(person)}
        >
          {person.name}
          <span className={styles.bodies}>{bodies.map(({ name }) => writtenIn(name, language)).join(' · ')}</span>
        </button>
      ))}
    </div>
  );
};
