/** Where a run leaves its figures in its folder. */
export const LINES = 'lines.json';

/** Prints one line a figure: the product beside its floor, or beside a fixed limit, and whether the target is met. */
export function printTable(lines, [product, floor] = ['product', 'floor']) {
  const rows = [['measure', product, floor, 'ratio', 'target', ''], ...lines.map(cells)];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) console.log(`| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`);
}

function cells({ name, unit, product, floor, ratioAtLeast, ratioAtMost, atMost }) {
  const withUnit = (value) => (value === undefined ? '' : `${figure(value)} ${unit}`);
  const ratio = floor === undefined ? undefined : product / floor;
  const [target, met] =
    ratioAtLeast !== undefined
      ? [`≥ ${ratioAtLeast}`, ratio >= ratioAtLeast]
      : ratioAtMost !== undefined
        ? [`≤ ${ratioAtMost}`, ratio <= ratioAtMost]
        : atMost !== undefined
          ? [`≤ ${withUnit(atMost)}`, product <= atMost]
          : ['', undefined];
  const verdict = met === undefined ? '' : met ? 'met' : 'MISSED';
  return [name, withUnit(product), withUnit(floor), ratio?.toFixed(2) ?? '', target, verdict];
}

const figure = (value) =>
  value >= 100 || Number.isInteger(value) ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 10 ? 1 : 2);
