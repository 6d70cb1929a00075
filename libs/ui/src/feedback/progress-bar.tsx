import styles from './progress-bar.module.css';

/** How far work has come, 0 to 1; without `value` only that it goes on. */
export const ProgressBar = ({ label, value }: { label: string; value?: number }) => (
  <div className={styles.progress}>
    <span className={styles.label}>{label}</span>
    <progress className={styles.bar} aria-label={label} value={value} max={1} />
  </div>
);
