import styles from './wordmark.module.css';

/** A lens over rising bars: somebody looks, and counts. */
export const Wordmark = () => (
  <span className={styles.wordmark}>
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden>
      <path
        className={styles.eye}
        d="M2 16C6.5 8.5 11 5.5 16 5.5S25.5 8.5 30 16c-4.5 7.5-9 10.5-14 10.5S6.5 23.5 2 16Z"
      />
      <path className={styles.bars} d="M10.5 21v-4M16 21V11M21.5 21v-7" />
    </svg>
    Nahliad
  </span>
);
