import { useState, type FormEvent } from 'react';
import { Button, Field } from '@nahliad/ui';
import type { Who } from '@nahliad/contracts';
import { Refusal } from '../../lib/forms/refusal';
import { useTranslation } from '../../lib/i18n';
import { useFieldProblems } from '../../lib/problems';
import type { Discussed } from './comments.api';
import styles from './comments.module.css';
import { MentionArea } from './mention-area';
import { draftOf, storedOf } from './mention-draft';
import { useCommentChange } from './use-comment-change';

type CommentFormProps = {
  on: Discussed;
  label: string;
  submitLabel: string;
  done: string;
  /** What is changed, where there is anything already. */
  of?: { text: string; mentioned: readonly Who[] };
  send: (text: string) => Promise<unknown>;
  onDone: () => void;
  onCancel?: () => void;
};

/** Where a comment is written: a new one, a reply, or the same one again. */
export const CommentForm = ({ on, label, submitLabel, done, of, send, onDone, onCancel }: CommentFormProps) => {
  const { t } = useTranslation('comments');
  const { t: common } = useTranslation('common');
  const fieldProblems = useFieldProblems();
  const [people, setPeople] = useState<readonly Who[]>(of?.mentioned ?? []);
  const [text, setText] = useState(of ? draftOf(of.text, of.mentioned) : '');
  const save = useCommentChange({
    on,
    change: () => send(storedOf(text.trim(), people)),
    done,
    onDone: () => {
      setText('');
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) save.mutate();
  };
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <Refusal error={save.error} />
      <Field label={label} hint={t('mention.hint')} error={fieldProblems(save.error)['text']}>
        <MentionArea on={on} value={text} onChange={setText} onMention={(person) => setPeople([...people, person])} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="sm" variant="primary" busy={save.isPending} disabled={!text.trim()}>
          {submitLabel}
        </Button>
        {onCancel && (
          <Button size="sm" onClick={onCancel}>
            {common('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
};
