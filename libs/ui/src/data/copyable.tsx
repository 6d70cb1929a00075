import { useState } from 'react';
import { Check, Copy } from 'lucide-react';
import { Button } from '../actions/button';
import styles from './copyable.module.css';

type CopyableProps = {
  /** What is taken away: a link, a token. */
  text: string;
  copyLabel: string;
  copiedLabel: string;
};

/** A text that is made to be taken elsewhere, to the letter. */
export const Copyable = ({ text, copyLabel, copiedLabel }: CopyableProps) => {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <p className={styles.copyable}>
      <code>{text}</code>
      <Button size="sm" icon={copied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />} onClick={copy}>
        {copied ? copiedLabel : copyLabel}
      </Button>
    </p>
  );
};
