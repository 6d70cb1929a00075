/** One line of the table: a figure of the product beside its floor, and whether the target is met. */
export function verdict({ name, unit, product, floor, target }) {
  if (target.ratioAtLeast !== undefined)
    return line(
      name,
      unit,
      product,
      floor,
      product / floor,
      `≥ ${target.ratioAtLeast}`,
      (r) => r >= target.ratioAtLeast,
    );
  if (target.ratioAtMost !== undefined)
    return line(name, unit, product, floor, product / floor, `≤ ${target.ratioAtMost}`, (r) => r <= target.ratioAtMost);
  return {
    ...line(name, unit, product, null, null, `≤ ${target.atMost} ${unit}`, () => true),
    met: product <= target.atMost,
  };
}

const line = (name, unit, product, floor, ratio, wanted, isMet) => ({
  name,
  product: `${figure(product)} ${unit}`,
  floor: floor === null ? '' : `${figure(floor)} ${unit}`,
  ratio: ratio === null ? '' : ratio.toFixed(2),
  wanted,
  met: ratio === null || isMet(ratio),
});

const figure = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 10 ? 1 : 2));

export function printTable(lines) {
  const rows = [
    ['measure', 'product', 'floor', 'ratio', 'target', ''],
    ...lines.map((one) => [one.name, one.product, one.floor, one.ratio, one.wanted, one.met ? 'met' : 'MISSED']),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}
