import type { Content } from 'pdfmake';
import type { Bar } from '../report.document';

const HEIGHT = 8;
const HATCH_STEP = 5;
const [TRACK, INTERVAL, INK, HATCH] = ['#eceae4', '#b9c6d3', '#1f3a57', '#c9c5bb'];

/** A value in its interval on a track from 0 to full, as vectors; hatched where there is no number. */
export const drawnBar = (bar: Bar, width: number): Content => ({
  canvas: bar ? [rectangle(0, width, TRACK), ...interval(bar, width)] : hatched(width),
  margin: [0, 2, 0, 0],
});

function interval({ low, value, high }: NonNullable<Bar>, width: number) {
  const certain = low === high;
  const [from, to] = certain ? [0, value * width] : [low * width, high * width];
  const range = rectangle(from, Math.max(to - from, 0.5), certain ? INK : INTERVAL);
  return certain ? [range] : [range, rectangle(Math.min(value * width, width - 2), 2, INK)];
}

const rectangle = (x: number, w: number, color: string | undefined) => ({ type: 'rect', x, y: 0, w, h: HEIGHT, color });

const hatched = (width: number) =>
  Array.from({ length: Math.floor((width - HEIGHT) / HATCH_STEP) }, (_, nth) => ({
    type: 'line',
    x1: nth * HATCH_STEP,
    y1: HEIGHT,
    x2: nth * HATCH_STEP + HEIGHT,
    y2: 0,
    lineWidth: 0.7,
    lineColor: HATCH,
  }));
