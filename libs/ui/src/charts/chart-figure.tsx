import { useId, useRef, useState, type ReactNode } from 'react';
import { Download, Image } from 'lucide-react';
import { Button } from '../actions/button';
import { Disclosure } from '../layout/disclosure';
import type { ChartTableData } from './chart-rows';
import { ChartTable } from './chart-table';
import styles from './chart-figure.module.css';

export type ChartLabels = { table: string; method: string; csv: string; png: string; failed: string };

export type ChartFigureProps = {
  /** What the chart says: "Custody findings rose fastest", not "Findings by criterion". */
  title: string;
  /** E.g. "As of 25 June 2021 · published findings only". */
  asOf: ReactNode;
  /** The message in a sentence or two, for who does not see the chart. */
  summary: string;
  /** Its formula, in words. */
  method: ReactNode;
  table: ChartTableData;
  /** The beginning of the names of downloaded files. */
  fileName: string;
  labels: ChartLabels;
  children: ReactNode;
};

/** A chart never stands alone: its message, its date, its formula and its numbers go with it, for everyone. */
export const ChartFigure = ({ title, asOf, summary, method, table, fileName, labels, children }: ChartFigureProps) => {
  const picture = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const titleId = useId();
  const saveCsv = async () => (await import('./save-chart')).saveTable(`${fileName}.csv`, table);
  const savePng = async () => {
    setFailed(false);
    const { savePicture } = await import('./save-chart');
    if (picture.current) await savePicture(`${fileName}.png`, picture.current).catch(() => setFailed(true));
  };
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <div ref={picture} className={styles.picture}>
        <figcaption className={styles.caption}>
          <h3 id={titleId} className={styles.title}>
            {title}
          </h3>
          <p className={styles.asOf}>{asOf}</p>
        </figcaption>
        <p className="visually-hidden">{summary}</p>
        {children}
      </div>
      <div className={styles.foot}>
        <Disclosure summary={labels.table}>
          <ChartTable caption={title} table={table} />
        </Disclosure>
        <Disclosure summary={labels.method}>
          <div className={styles.method}>{method}</div>
        </Disclosure>
        <div className={styles.downloads}>
          <Button variant="quiet" size="sm" icon={<Download size={16} aria-hidden />} onClick={() => void saveCsv()}>
            {labels.csv}
          </Button>
          <Button variant="quiet" size="sm" icon={<Image size={16} aria-hidden />} onClick={() => void savePng()}>
            {labels.png}
          </Button>
        </div>
        {failed && <p role="alert">{labels.failed}</p>}
      </div>
    </figure>
  );
};
