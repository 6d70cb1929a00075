import type { Overview } from '@nahliad/contracts';
import { bars, number, text, type Block, type ReportTable, type Section } from '../report.document';
import type { Speaking } from '../words/words';

/** The severities as columns of a table, the gravest first. */
const GRAVEST_FIRST = [4, 3, 2, 1] as const;

/** How much there is, in whole numbers. */
export function summarySection({ totals, coverage }: Overview, { words, format }: Speaking): Section {
  const { title, counted, number: many, of, covered, ...kinds } = words.summary;
  const { findings, adverse, recommendations, institutions, bodies } = totals;
  const { numerator, denominator } = coverage.covered;
  const rows = [
    [kinds.findings, format.count(findings)],
    [kinds.adverse, format.count(adverse)],
    [kinds.recommendations, format.count(recommendations)],
    [kinds.institutions, format.count(institutions)],
    [kinds.bodies, format.count(bodies)],
    [covered, of(format.count(numerator ?? 0), format.count(denominator ?? 0))],
  ];
  return { title, blocks: [{ columns: [text(counted, 4), number(many)], rows }] };
}

export function severitySection({ severityByCriterion }: Overview, { words, labels, format }: Speaking): Section {
  const { title, lead, positive, observation } = words.severity;
  return {
    title,
    blocks: [
      lead,
      {
        columns: [
          text(words.scores.criterion, 2.4),
          ...GRAVEST_FIRST.map((severity) => number(labels.severity[severity])),
          number(positive, 1.2),
          number(observation, 1.4),
        ],
        rows: severityByCriterion.map(({ criterion, adverse, ...others }) => [
          labels.governanceCriterion[criterion],
          ...GRAVEST_FIRST.map((severity) => format.count(adverse[severity - 1] ?? 0)),
          format.count(others.positive),
          format.count(others.observation),
        ]),
      },
    ],
  };
}

/** Months by their number of findings; the fullest one is the full width. */
export function monthsSection({ trend: { months, series } }: Overview, { words, format }: Speaking): Section {
  const perMonth = months.map((month, nth) => ({
    month,
    findings: series.reduce((sum, { values }) => sum + (values[nth] ?? 0), 0),
  }));
  const most = Math.max(1, ...perMonth.map(({ findings }) => findings));
  const rows = perMonth.map(({ month, findings }) => {
    const share = findings / most;
    return [format.month(month), { low: share, value: share, high: share }, format.count(findings)];
  });
  const { title, ...headings } = words.months;
  return { title, blocks: [{ columns: [text(headings.month), bars('', 240), number(headings.findings)], rows }] };
}

/** Institutions with the criteria on which nobody looked. */
export function unseenSection({ coverage }: Overview, { words, labels, name }: Speaking): Section {
  const { title, lead, none, ...headings } = words.unseen;
  const rows = coverage.institutions.flatMap((institution) => {
    const unseen = coverage.blindSpots.filter(({ institutionId }) => institutionId === institution.id);
    const criteria = unseen.map(({ criterion }) => labels.governanceCriterion[criterion]);
    return criteria.length > 0 ? [[name(institution.name), criteria.join('; ')]] : [];
  });
  return {
    title,
    blocks: orNone([lead], { columns: [text(headings.institution), text(headings.criteria, 3)], rows }, none),
  };
}

export function bodiesSection({ bodies }: Overview, { words, labels, format, name }: Speaking): Section {
  const { title, ...headings } = words.bodies;
  const rows = bodies.map((body) => [
    name(body.name),
    labels.stakeholderCategory[body.category],
    format.count(body.findings),
  ]);
  const columns = [text(headings.body, 2), text(headings.category, 2), number(headings.findings)];
  return { title, blocks: orNone([], { columns, rows }, words.records.none) };
}

export function overdueSection({ overdue }: Overview, { words, format, name }: Speaking): Section {
  const { title, lead, none, reply, implementation, ...headings } = words.overdue;
  const kinds = { reply, implementation };
  const rows = overdue.map(({ reference, text: said, addressee, dueOn, kind, daysOver }) => [
    `${reference}. ${name(said)}`,
    name(addressee.name),
    `${kinds[kind]}, ${format.shortDate(dueOn)}`,
    format.count(daysOver),
  ]);
  const columns = [
    text(headings.recommendation, 3),
    text(headings.addressee, 1.4),
    text(headings.due, 1.2),
    number(headings.days, 0.8),
  ];
  return { title, blocks: orNone([lead], { columns, rows }, none) };
}

const orNone = (lead: readonly Block[], table: ReportTable, none: string): readonly Block[] =>
  table.rows.length > 0 ? [...lead, table] : [none];
