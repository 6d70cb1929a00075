import { useId, useState, type DragEvent, type ReactNode } from 'react';
import { FileUp } from 'lucide-react';
import styles from './file-drop.module.css';

type FileDropProps = {
  label: ReactNode;
  hint?: ReactNode;
  /** E.g. ".csv,.xlsx". What was dropped is not held to it: whoever reads the file says what is wrong with it. */
  accept?: string;
  disabled?: boolean;
  /** Several at once; each is given to `onFile`. */
  multiple?: boolean;
  onFile: (file: File) => void;
};

/** A file by drop, by press or by keyboard. */
export const FileDrop = ({ label, hint, accept, disabled, multiple, onFile }: FileDropProps) => {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    for (const file of [...(files ?? [])].slice(0, multiple ? undefined : 1)) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!disabled) take(event.dataTransfer.files);
  };
  return (
    <label
      className={styles.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileUp size={28} aria-hidden />
      <span className={styles.label}>{label}</span>
      {hint && (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        type="file"
        className="visually-hidden"
        accept={accept}
        disabled={disabled}
        multiple={multiple}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </label>
  );
};
