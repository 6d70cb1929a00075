import { useState, type RefObject } from 'react';
import { Download } from 'lucide-react';
import { Button } from '../actions/button';
import styles from './chart-figure.module.css';
import type { TakenFigure } from './provenance';
import type { ChartFormat } from './save-chart';

const FORMATS: Readonly<Record<ChartFormat, string>> = { csv: 'CSV', xlsx: 'XLSX', png: 'PNG', svg: 'SVG' };

export type DownloadLabels = { download: string; failed: string };

type ChartDownloadsProps = {
  drawing: RefObject<HTMLElement | null>;
  figure: () => Promise<TakenFigure>;
  labels: DownloadLabels;
};

/** The numbers for a spreadsheet and the picture for a page; what writes them is loaded when it is asked for. */
export const ChartDownloads = ({ drawing, figure, labels }: ChartDownloadsProps) => {
  const [making, setMaking] = useState<ChartFormat | null>(null);
  const [failed, setFailed] = useState(false);
  const save = async (format: ChartFormat) => {
    setMaking(format);
    setFailed(false);
    try {
      const { saveChart } = await import('./save-chart');
      if (drawing.current) await saveChart(format, await figure(), drawing.current);
    } catch {
      setFailed(true);
    }
    setMaking(null);
  };
  return (
    <>
      <div className={styles.downloads} role="group" aria-label={labels.download}>
        <Download size={16} aria-hidden />
        {(Object.keys(FORMATS) as ChartFormat[]).map((format) => (
          <Button
            key={format}
            variant="quiet"
            size="sm"
            busy={making === format}
            aria-label={`${labels.download} ${FORMATS[format]}`}
            onClick={() => void save(format)}
          >
            {FORMATS[format]}
          </Button>
        ))}
      </div>
      {failed && <p role="alert">{labels.failed}</p>}
    </>
  );
};
