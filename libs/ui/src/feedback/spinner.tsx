import styles from './spinner.module.css';

/** Says "working" when given a label; beside a text that says so already it stays silent. */
export const Spinner = ({ label }: { label?: string }) =>
  label ? (
    <span role="status" className={styles.labelled}>
      <span className={styles.spinner} aria-hidden />
      {label}
    </span>
  ) : (
    <span className={styles.spinner} aria-hidden />
  );
