import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Field, RadioGroup, TextArea } from '@nahliad/ui';
import { REASONS_UNSCORED, RUBRIC_LEVELS, RUBRIC_TEXTS, type RubricIndicator, type ScoreAnswer } from '@nahliad/domain';
import { Refusal } from '../../../lib/forms/refusal';
import { useTranslation } from '../../../lib/i18n';
import { useFieldProblems } from '../../../lib/problems';
import styles from '../rounds.module.css';
import { useAnswerWords } from '../use-answer-words';
import { useRoundChange } from '../use-round-change';

type Answered = { answer: ScoreAnswer; rationale: string };

type AnswerFormProps = {
  indicator: RubricIndicator;
  /** What was answered before, where there is anything. */
  before?: Answered;
  submitLabel: string;
  done: string;
  send: (answered: Answered) => Promise<unknown>;
  onClose: () => void;
  /** What else is said with it. */
  children?: ReactNode;
};

const ANSWERS: readonly ScoreAnswer[] = [...RUBRIC_LEVELS, ...REASONS_UNSCORED];

/** The levels with their anchors in words; arrow keys go from one to the next. */
export const AnswerForm = ({ indicator, before, submitLabel, done, send, onClose, children }: AnswerFormProps) => {
  const { t, language } = useTranslation('rounds');
  const { t: common } = useTranslation('common');
  const words = useAnswerWords();
  const fieldProblems = useFieldProblems();
  const { anchors, guidance } = RUBRIC_TEXTS[language][indicator];
  const [answer, setAnswer] = useState<ScoreAnswer | null>(before?.answer ?? null);
  const [rationale, setRationale] = useState(before?.rationale ?? '');
  const save = useRoundChange({ change: send, done, onDone: onClose });
  const problems = fieldProblems(save.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer !== null && rationale.trim()) save.mutate({ answer, rationale });
  };
  const options = ANSWERS.map((one) => ({
    value: String(one),
    label: words(one),
    hint: typeof one === 'number' ? anchors[one] : t(`means.${one}`),
  }));
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <Refusal error={save.error} />
      <RadioGroup
        legend={t('form.answer')}
        hint={guidance}
        error={problems['answer']}
        options={options}
        value={answer === null ? null : String(answer)}
        onChange={(value) => setAnswer(ANSWERS.find((one) => String(one) === value) ?? null)}
      />
      <Field label={t('form.rationale')} hint={t('form.rationale-hint')} error={problems['rationale']} required>
        <TextArea rows={4} maxLength={4000} value={rationale} onChange={({ target }) => setRationale(target.value)} />
      </Field>
      {children}
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" busy={save.isPending} disabled={answer === null || !rationale.trim()}>
          {submitLabel}
        </Button>
        <Button onClick={onClose}>{common('cancel')}</Button>
      </div>
    </form>
  );
};
