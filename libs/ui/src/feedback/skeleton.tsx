import styles from './skeleton.module.css';

/** Holds the place of what is coming; `label` is what a screen reader hears meanwhile. */
export const Skeleton = ({ label, lines = 3, height }: { label: string; lines?: number; height?: string }) => (
  <div role="status" className={styles.skeleton}>
    <span className="visually-hidden">{label}</span>
    {Array.from({ length: height ? 1 : lines }, (_, line) => (
      <span key={line} className={styles.line} style={{ height }} aria-hidden />
    ))}
  </div>
);
