import type { MakeReport } from '@nahliad/contracts';
import { daysAfter, windowStart, type Visibility } from '@nahliad/domain';
import type { Fact, ReportDocument } from './report.document';
import type { Speaking } from './words/words';

/** What somebody asked for, as of the day that it speaks of. */
export type DatedReport = MakeReport & { readonly asOf: string };

/** All that the title page tells of where a report comes from. */
export interface Provenance {
  readonly asked: DatedReport;
  /** In the language of the report; null where it speaks of all. */
  readonly institution: string | null;
  readonly marking: Visibility;
  /** With whose eyes it was made. */
  readonly reader: string;
  /** By whose schedule; otherwise its reader made it. */
  readonly scheduledBy?: string | undefined;
  readonly madeOn: string;
  readonly scoreVersion: number;
  /** Where people find the product. */
  readonly address: string;
}

export function cover(of: Provenance, speaking: Speaking): Omit<ReportDocument, 'sections'> {
  const { asked, institution, marking, madeOn, scoreVersion, address } = of;
  const { words, labels, format, language } = speaking;
  const marked = labels.visibility[marking];
  return {
    language,
    title: words.subject[asked.subject],
    subtitle: institution ?? words.allInstitutions,
    facts: [
      [words.facts.institution, institution ?? words.allInstitutions],
      [words.facts.asOf, format.date(asked.asOf)],
      [words.facts.period, period(asked, speaking)],
      [words.facts.records, asked.publishedOnly ? words.publishedOnly : words.readable],
      [words.facts.marking, `${marked}. ${words.marked[marking]}`],
      [words.facts.scoreVersion, words.version(scoreVersion)],
      [words.facts.source, `Nahliad, ${address}`],
      ...readerFacts(of, speaking),
      [words.facts.madeOn, format.date(madeOn)],
    ],
    verification: words.verification(`${address}/reports`),
    contents: words.contents,
    footer: `${marked} · ${words.facts.asOf} ${format.date(asked.asOf)}`,
    page: words.page,
  };
}

const readerFacts = ({ reader, scheduledBy }: Provenance, { words: { facts } }: Speaking): Fact[] =>
  scheduledBy
    ? [
        [facts.madeFor, reader],
        [facts.scheduledBy, scheduledBy],
      ]
    : [[facts.madeBy, reader]];

function period({ asOf, window }: Provenance['asked'], { words, format }: Speaking): string {
  const dayBefore = windowStart(asOf, window);
  return dayBefore
    ? words.between(format.date(daysAfter(dayBefore, 1)), format.date(asOf))
    : words.upTo(format.date(asOf));
}
