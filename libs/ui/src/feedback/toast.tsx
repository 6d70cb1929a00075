import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react';
import { Notice, type Tone } from './notice';
import styles from './toast.module.css';

type Toast = { id: number; text: string; tone: Tone };
type ShowToast = (text: string, tone?: Tone) => void;

const SHOWN_FOR_MS = 6_000;
const ToastContext = createContext<ShowToast | null>(null);

/** Where short news of what was just done appears, and is read aloud without taking the focus. */
export const ToastRegion = ({ children }: { children: ReactNode }) => {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const last = useRef(0);
  const show = useCallback<ShowToast>((text, tone = 'good') => {
    const id = ++last.current;
    setToasts((shown) => [...shown, { id, text, tone }]);
    setTimeout(() => setToasts((shown) => shown.filter((toast) => toast.id !== id)), SHOWN_FOR_MS);
  }, []);
  return (
    <ToastContext value={show}>
      {children}
      <div role="status" aria-live="polite" className={styles.region}>
        {toasts.map(({ id, text, tone }) => (
          <Notice key={id} tone={tone}>
            {text}
          </Notice>
        ))}
      </div>
    </ToastContext>
  );
};

/** For what succeeded; what failed is said beside the work, where it stays. */
export const useToast = (): ShowToast => {
  const show = use(ToastContext);
  if (!show) throw new Error('useToast outside ToastRegion');
  return show;
};
