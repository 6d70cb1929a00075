import styles from './chart.module.css';

type Line = { key: string; label: string; colour: string; value: string };

export const ChartTooltip = ({ title, lines }: { title: string; lines: readonly Line[] }) => (
  <div className={styles.tooltip}>
    <p className={styles.tooltipTitle}>{title}</p>
    {lines.map(({ key, label, colour, value }) => (
      <p key={key} className={styles.tooltipLine}>
        <span style={{ background: colour }} />
        {label}
        <b>{value}</b>
      </p>
    ))}
  </div>
);
