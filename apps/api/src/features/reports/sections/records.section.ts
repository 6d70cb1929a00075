import type { FindingList } from '@nahliad/contracts';
import { number, text, type Section } from '../report.document';
import type { Speaking } from '../words/words';

/** The findings behind the figures that may be told; a long list ends where a reader would go on in the register. */
export function recordsSection({ items, total }: FindingList, { words, labels, format, name }: Speaking): Section {
  const { title, all, some, none, ...headings } = words.records;
  if (items.length === 0) return { title, blocks: [none] };
  const [shown, of] = [format.count(items.length), format.count(total)];
  return {
    title,
    blocks: [
      items.length < total ? some(shown, of) : all(of),
      {
        columns: [
          text(headings.reference, 1.1),
          text(headings.observedOn, 1),
          text(headings.finding, 4),
          number(headings.severity, 0.9),
        ],
        rows: items.map(({ reference, observedOn, title: called, severity }) => [
          reference,
          format.shortDate(observedOn),
          name(called),
          labels.severity[severity],
        ]),
      },
    ],
  };
}
