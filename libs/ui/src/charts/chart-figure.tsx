import { useId, useRef, useState, type ReactNode } from 'react';
import { Disclosure } from '../layout/disclosure';
import { ChartDownloads, type DownloadLabels } from './chart-downloads';
import styles from './chart-figure.module.css';
import type { ChartTableData } from './chart-rows';
import { ChartTable } from './chart-table';
import type { Provenance } from './provenance';

export type ChartLabels = DownloadLabels & { table: string; method: string };

export type ChartFigureProps = {
  /** What the chart says: "Custody findings rose fastest", not "Findings by criterion". */
  title: string;
  /** E.g. "As of 25 June 2021 · published findings only". */
  asOf: string;
  /** The message in a sentence or two, for who does not see the chart. */
  summary: string;
  /** Its formula, in words. */
  method: ReactNode;
  table: ChartTableData;
  /** The beginning of the names of downloaded files. */
  fileName: string;
  /** What every file that is made of it says of where it comes from. */
  provenance: () => Promise<Provenance>;
  labels: ChartLabels;
  children: ReactNode;
};

/** A chart never stands alone: its message, its date, its formula and its numbers go with it, for everyone, on screen and paper. */
export const ChartFigure = (figure: ChartFigureProps) => {
  const { title, asOf, summary, method, table, fileName, provenance, labels, children } = figure;
  const picture = useRef<HTMLDivElement>(null);
  const [titleId, summaryId] = [useId(), useId()];
  const taken = async () => ({ name: fileName, title, table, provenance: await provenance() });
  return (
    <figure className={styles.figure} aria-labelledby={titleId} aria-describedby={summaryId}>
      <div ref={picture} className={styles.picture}>
        <figcaption className={styles.caption}>
          <h3 id={titleId} className={styles.title}>
            {title}
          </h3>
          <p className={styles.asOf}>{asOf}</p>
        </figcaption>
        <p id={summaryId} className="visually-hidden">
          {summary}
        </p>
        <Drawing>{children}</Drawing>
      </div>
      <div className={styles.foot}>
        <Disclosure summary={labels.table}>
          <ChartTable caption={title} table={table} />
        </Disclosure>
        <Disclosure summary={labels.method}>
          <div className={styles.method}>{method}</div>
        </Disclosure>
        <ChartDownloads drawing={picture} figure={taken} labels={labels} />
      </div>
    </figure>
  );
};

/** What the mark in focus says, which screen readers say of themselves, is shown to those who go by keys and see. */
const Drawing = ({ children }: { children: ReactNode }) => {
  const [reading, setReading] = useState<string | null>(null);
  return (
    <div
      className={styles.drawing}
      onFocus={({ target }) => setReading(target.matches(':focus-visible') ? target.getAttribute('aria-label') : null)}
      onBlur={() => setReading(null)}
    >
      {children}
      {reading && (
        <p className={styles.reading} aria-hidden>
          {reading}
        </p>
      )}
    </div>
  );
};
