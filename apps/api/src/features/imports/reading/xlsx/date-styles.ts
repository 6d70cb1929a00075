import type { Readable } from 'node:stream';
import { readXml } from './xml';

/** Formats that every program knows by number without their being written down. */
const BUILT_IN_DATES = new Set(['14', '15', '16', '17', '22', '27', '30', '36', '50', '57']);
const QUOTED_OR_COLOURED = /"[^"]*"|\[[^\]]*\]|\\./g;

/** The styles, by their place in the list, that show a number as a date. */
export async function dateStyles(part: Readable | undefined): Promise<ReadonlySet<string>> {
  const dates = new Set(BUILT_IN_DATES);
  const styles = new Set<string>();
  let inCells = false;
  let place = 0;
  if (!part) return styles;
  await readXml(part, {
    open(name, { numFmtId = '', formatCode = '' }) {
      if (name === 'numFmt' && /[dy]/i.test(formatCode.replace(QUOTED_OR_COLOURED, ''))) dates.add(numFmtId);
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        if (dates.has(numFmtId)) styles.add(String(place));
        place++;
      }
    },
    close: (name) => void (name === 'cellXfs' && (inCells = false)),
  });
  return styles;
}
