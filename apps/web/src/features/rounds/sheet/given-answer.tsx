import { LevelMark } from '@nahliad/ui';
import type { ScoreAnswer } from '@nahliad/domain';
import { useAnswerWords } from '../use-answer-words';
import styles from './given-answer.module.css';

/** What somebody answered, as a mark and in words. */
export const GivenAnswer = ({ answer }: { answer: ScoreAnswer }) => (
  <span className={styles.answer}>
    <LevelMark answer={answer} />
    {useAnswerWords()(answer)}
  </span>
);
