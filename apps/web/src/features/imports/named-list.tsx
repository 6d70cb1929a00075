import { Disclosure } from '@nahliad/ui';
import styles from './check.module.css';

/** Names that are worth a look, folded where they are many. */
export const NamedList = ({ summary, names }: { summary: string; names: readonly string[] }) =>
  names.length > 0 && (
    <Disclosure summary={summary} startsOpen={names.length <= 12}>
      <ul className={styles.names}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Disclosure>
  );
