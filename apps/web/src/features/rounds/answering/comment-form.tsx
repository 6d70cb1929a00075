import { useState, type FormEvent } from 'react';
import { Button, Field, TextArea } from '@nahliad/ui';
import type { Score } from '@nahliad/contracts';
import { useIdempotencyKey } from '../../../lib/forms/idempotency-key';
import { Refusal } from '../../../lib/forms/refusal';
import { useTranslation } from '../../../lib/i18n';
import { useFieldProblems } from '../../../lib/problems';
import { commentOnScore } from '../rounds.api';
import styles from '../rounds.module.css';
import { useRoundChange } from '../use-round-change';

/** What the institution says of one score. */
export const CommentForm = ({ score }: { score: Score }) => {
  const { t } = useTranslation('rounds');
  const keyFor = useIdempotencyKey();
  const fieldProblems = useFieldProblems();
  const [text, setText] = useState('');
  const save = useRoundChange({
    change: () => commentOnScore(score, { text }, keyFor({ text, after: score.comments.length })),
    done: t('comment.done'),
    onDone: () => setText(''),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) save.mutate();
  };
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <Refusal error={save.error} />
      <Field label={t('comment.label')} error={fieldProblems(save.error)['text']}>
        <TextArea rows={3} maxLength={4000} value={text} onChange={({ target }) => setText(target.value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="sm" variant="primary" busy={save.isPending} disabled={!text.trim()}>
          {t('comment.submit')}
        </Button>
      </div>
    </form>
  );
};
