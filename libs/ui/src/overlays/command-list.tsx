import type { Ref } from 'react';
import { Search } from 'lucide-react';
import { Autocomplete, Header, Input, ListBox, ListBoxItem, ListBoxSection, SearchField } from 'react-aria-components';
import { classNames } from '../class-names';
import field from '../fields/field.module.css';
import styles from './command-list.module.css';

export type Command = { key: string; text: string; detail?: string };

type CommandListProps = {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  sections: readonly { key: string; title: string; items: readonly Command[] }[];
  onChoose: (key: string) => void;
  /** What is said where there is nothing to choose. */
  empty: string;
  fieldRef?: Ref<HTMLInputElement>;
};

/** A field over a list that it narrows: the focus stays where one types, and the arrow keys choose. */
export const CommandList = ({
  label,
  placeholder,
  value,
  onChange,
  sections,
  onChoose,
  empty,
  fieldRef,
}: CommandListProps) => (
  <Autocomplete inputValue={value} onInputChange={onChange}>
    <SearchField aria-label={label} className={styles.search}>
      <Search size={18} aria-hidden className={styles.icon} />
      <Input ref={fieldRef} className={classNames(field.control, styles.input)} placeholder={placeholder} />
    </SearchField>
    <ListBox
      aria-label={label}
      className={styles.list}
      selectionMode="none"
      onAction={(key) => onChoose(String(key))}
      renderEmptyState={() => (
        <p className={styles.empty} role="status">
          {empty}
        </p>
      )}
    >
      {sections.map(({ key, title, items }) => (
        <ListBoxSection key={key} id={key} className={styles.section}>
          <Header className={styles.title}>{title}</Header>
          {items.map((item) => (
            <ListBoxItem key={item.key} id={item.key} textValue={item.text} className={styles.item}>
              <span className={styles.text}>{item.text}</span>
              {item.detail && <span className={styles.detail}>{item.detail}</span>}
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  </Autocomplete>
);
