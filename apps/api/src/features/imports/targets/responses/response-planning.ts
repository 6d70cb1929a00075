import { today } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { oneOf, writtenIn, type Values, type Written } from '../../mapping/values';
import type { Rejected } from '../../planning/plan';
import type { TableRow } from '../../reading/table';
import { inFuture } from '../advice';
import { onceEach } from '../once-each';
import { reportingBody, type Broken, type ColumnOf, type Planned, type Planning, type Terms } from '../target';
import { namedRecommendations, type NamedRecommendation } from './named-recommendations';

/** An answer that a row makes. */
export interface PlannedResponse extends Planned {
  readonly id: string;
  readonly recommendation: string;
  readonly recommendationId: string;
  readonly from: string;
  readonly position: string;
  readonly text: Written;
  readonly substantive: string;
  readonly receivedOn: string;
}

/** Answers to recommendations that are on record, in the order in which the file has them. */
export class ResponsePlanning implements Planning<PlannedResponse> {
  readonly join = onceEach<PlannedResponse>();
  private named: ReadonlyMap<string, NamedRecommendation> = new Map();
  /** What this file has answered already, by recommendation. */
  private readonly answered = new Map<string, { readonly position: string; readonly on: string }>();

  constructor(
    private readonly terms: Terms,
    private readonly columnOf: ColumnOf,
  ) {}

  planned(row: TableRow, _identity: string, values: Values): PlannedResponse {
    const recommendation = oneOf(values, 'recommendation') ?? '';
    const position = oneOf(values, 'position') ?? '';
    const text = writtenIn(values, 'text');
    const receivedOn = oneOf(values, 'receivedOn') ?? this.terms.mapping.statedOn ?? today();
    return {
      row,
      id: uuidv7(),
      externalId: [recommendation, ...saidIn({ receivedOn, position, text })].join(' '),
      recommendation,
      recommendationId: '',
      from: '',
      position,
      text,
      substantive: oneOf(values, 'substantive') ?? 'true',
      receivedOn,
    };
  }

  broken({ receivedOn }: PlannedResponse): readonly Broken[] {
    return inFuture('receivedOn', receivedOn);
  }

  async held(read: readonly PlannedResponse[]): Promise<ReadonlyMap<PlannedResponse, boolean>> {
    const names = [...new Set(read.map(({ recommendation }) => recommendation))];
    this.named = await namedRecommendations(this.terms.db, reportingBody(this.terms), names);
    const known = read.filter((one) => this.named.get(one.recommendation)?.answers.includes(saidIn(one).join(' ')));
    return new Map(known.map((one) => [one, false]));
  }

  tie(fresh: readonly PlannedResponse[]): Promise<readonly (PlannedResponse | Rejected)[]> {
    return Promise.resolve(fresh.map((one) => this.answering(one)));
  }

  needs(): readonly string[] {
    return [];
  }

  counts({ length }: readonly PlannedResponse[]) {
    return { responses: length };
  }

  private answering(one: PlannedResponse): PlannedResponse | Rejected {
    const { row, receivedOn, position } = one;
    const found = this.named.get(one.recommendation);
    const refuse = (
      field: 'recommendation' | 'receivedOn',
      code: 'unknown-recommendation' | 'recommendation-ended' | 'before-last-position',
    ) => ({
      row,
      problems: [{ column: this.columnOf(field), code, value: one[field] }],
    });
    if (!found) return refuse('recommendation', 'unknown-recommendation');
    if (found.ended) return refuse('recommendation', 'recommendation-ended');
    const last = this.answered.get(found.id) ?? { position: found.position, on: found.lastOn };
    if (receivedOn < last.on) return refuse('receivedOn', 'before-last-position');
    this.answered.set(found.id, { position, on: receivedOn });
    return { ...one, recommendationId: found.id, from: last.position };
  }
}

/** By these an answer is the same answer. */
const saidIn = ({ receivedOn, position, text }: Pick<PlannedResponse, 'receivedOn' | 'position' | 'text'>): string[] =>
  [receivedOn, position, text.en, text.uk].flatMap((said) => (said ? [said] : []));
