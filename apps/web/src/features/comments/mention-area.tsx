import { useDeferredValue, useId, useRef, useState, type KeyboardEvent } from 'react';
import { TextArea } from '@nahliad/ui';
import type { Who } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../lib/i18n';
import { mentionableQuery, type Discussed } from './comments.api';
import { begunMention, finishMention } from './mention-draft';
import { MentionList } from './mention-list';

type MentionAreaProps = {
  on: Discussed;
  value: string;
  onChange: (value: string) => void;
  /** Somebody was chosen from the list. */
  onMention: (person: Who) => void;
};

/** Ctrl or ⌘ with Enter sends, as everywhere where one writes to people. */
const sends = ({ key, ctrlKey, metaKey }: KeyboardEvent) => key === 'Enter' && (ctrlKey || metaKey);

/** A text in which `@` offers those who can be mentioned; the focus stays where one writes. */
export const MentionArea = ({ on, value, onChange, onMention }: MentionAreaProps) => {
  const { t } = useTranslation('comments');
  const area = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const [begun, setBegun] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const q = useDeferredValue(begun);
  const people = useQuery({ ...mentionableQuery(on, q ?? ''), enabled: q !== null }).data?.items ?? [];
  const open = begun !== null && people.length > 0;
  const active = Math.min(at, people.length - 1);

  const look = () => {
    const { value: text, selectionStart } = area.current!;
    setBegun(begunMention(text.slice(0, selectionStart)));
    setAt(0);
  };
  const choose = (person: Who) => {
    const done = finishMention(value, area.current!.selectionStart, person.name);
    onMention(person);
    onChange(done.text);
    setBegun(null);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(done.caret, done.caret);
    });
  };
  const steer = (event: KeyboardEvent) => {
    if (sends(event)) area.current?.form?.requestSubmit();
    const person = people[active];
    if (!open || !person || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown') setAt((active + 1) % people.length);
    else if (event.key === 'ArrowUp') setAt((active + people.length - 1) % people.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(person);
    else if (event.key === 'Escape') setBegun(null);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <TextArea
        ref={area}
        rows={3}
        maxLength={4000}
        value={value}
        aria-autocomplete="list"
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open ? `${listId}-${active}` : undefined}
        onChange={({ target }) => {
          onChange(target.value);
          look();
        }}
        onKeyDown={steer}
        onBlur={() => setBegun(null)}
      />
      <p role="status" className="visually-hidden">
        {open && t('mention.offered', { count: people.length })}
      </p>
      {open && <MentionList id={listId} people={people} active={active} onChoose={choose} />}
    </>
  );
};
