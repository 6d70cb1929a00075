import type { ImportMapping } from '@nahliad/contracts';
import { draftOf, LEFT_OUT, mappingOf, missingColumns, missingFields, type MappingDraft } from './mapping-draft';

/** A mapping that uses every part of the form, and its file's columns. */
const MAPPING: ImportMapping = {
  target: 'findings',
  key: ['url'],
  bodyId: '0196e6a0-0000-7000-8000-000000000001',
  statedOn: '2021-06-25',
  columns: {
    url: { to: 'externalId' },
    heading: [
      { to: 'title', language: 'en' },
      { to: 'detail', language: 'en' },
    ],
    summary: { to: 'summary', language: 'en', empty: { column: 'heading' } },
    forces: {
      to: 'institutions',
      split: '|',
      create: { institutionType: 'police' },
      empty: { value: 'Police service (unspecified)' },
    },
    'cat. of issue': {
      to: 'criteria',
      split: '|',
      values: { Custody: ['human-rights', 'abuse-prevention'], Welfare: 'responsiveness' },
      other: 'error',
      empty: 'error',
    },
    month: { to: 'observedOn', format: 'YYYY-MM' },
  },
  set: { workflow: 'final', polarity: 'adverse', severity: 2 },
};
const COLUMNS = ['id', ...Object.keys(MAPPING.columns)];

const of = (draft: Partial<MappingDraft>): MappingDraft => ({
  target: 'findings',
  key: [],
  bodyId: null,
  statedOn: '',
  columns: {},
  set: {},
  ...draft,
});

it('writes a mapping as it was read', () => {
  expect(mappingOf(draftOf(MAPPING, COLUMNS))).toEqual(MAPPING);
});

it('shows every column of the file, also those that the mapping leaves out', () => {
  expect(draftOf(MAPPING, COLUMNS).columns['id']).toEqual([LEFT_OUT]);
});

it('forgets and names the columns that this file does not have', () => {
  const names = COLUMNS.filter((name) => name !== 'url');
  expect(mappingOf(draftOf(MAPPING, names))).not.toHaveProperty('columns.url');
  expect(mappingOf(draftOf(MAPPING, names)).key).toEqual([]);
  expect(missingColumns(MAPPING, names)).toEqual(['url']);
});

it('sends nothing that the field cannot take', () => {
  const use = {
    to: 'severity',
    language: 'en',
    split: '|',
    format: 'YYYY',
    create: { institutionType: 'police' },
  } as const;
  const { columns } = mappingOf(of({ columns: { grade: [{ ...use, values: { high: ['3'], low: [] } }] } }));
  expect(columns).toEqual({ grade: { to: 'severity', values: { high: '3' } } });
});

it('sends no rule for empty cells that was not finished', () => {
  const { columns } = mappingOf(
    of({
      columns: {
        one: [{ to: 'title', values: {}, empty: { value: '' } }],
        other: [{ to: 'summary', values: {}, empty: { column: '' } }],
      },
    }),
  );
  expect(columns).toEqual({ one: { to: 'title' }, other: { to: 'summary' } });
});

it('says which fields every row still needs, those of a recommendation only where there is one', () => {
  const title = of({ columns: { heading: [{ to: 'title', values: {} }] }, set: { severity: 2 } });
  expect(missingFields(title)).toEqual(['institutions', 'criteria', 'observedOn', 'polarity']);
  const recommended = of({ columns: { advice: [{ to: 'recommendation.text', values: {} }] } });
  expect(missingFields(recommended)).toContain('recommendation.issuedOn');
});
