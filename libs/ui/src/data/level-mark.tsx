import { RUBRIC_LEVELS, type ScoreAnswer } from '@nahliad/domain';
import { classNames } from '../class-names';
import styles from './level-mark.module.css';

const STEPS = RUBRIC_LEVELS.filter((level) => level > 0);

/** How far up a scale, in as many filled steps. Each reason for no level has a look of its own, and none looks like 0. */
export const LevelMark = ({ answer }: { answer: ScoreAnswer }) =>
  typeof answer === 'number' ? (
    <span className={styles.mark} aria-hidden>
      {STEPS.map((step) => (
        <span key={step} className={styles.step} data-filled={step <= answer} />
      ))}
    </span>
  ) : (
    <span
      className={classNames(styles.mark, styles.none, answer === 'insufficient-evidence' && 'hatched')}
      data-reason={answer}
      aria-hidden
    />
  );
