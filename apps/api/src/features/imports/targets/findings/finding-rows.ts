import { hash } from 'node:crypto';
import type { PlannedFinding } from './planned-finding';
import { contentOf } from './register';

interface First {
  readonly id: string;
  readonly content: string;
}

/**
 * A register often gives each recommendation a row, and repeats the finding before it: such rows are one finding with
 * several recommendations. Hashes stand for the texts: a file may hold more text than memory should.
 */
export class FindingRows {
  private readonly first = new Map<string, First>();
  private readonly advice = new Set<string>();

  /** The finding of a row, or that of an earlier row to which this one adds a recommendation; null where it adds none. */
  join(finding: PlannedFinding): PlannedFinding | null {
    const { externalId, id } = finding;
    const content = digest([contentOf(finding), statesOf(finding)]);
    const first = this.first.get(externalId);
    const adds = this.addsAdvice(finding);
    if (!first) this.first.set(externalId, { id, content });
    if (!first) return finding;
    return adds && first.content === content ? { ...finding, id: first.id, known: true } : null;
  }

  private addsAdvice({ externalId, recommendation }: PlannedFinding): boolean {
    if (!recommendation) return false;
    const advice = digest([externalId, recommendation.externalId, recommendation.text]);
    const before = this.advice.size;
    return this.advice.add(advice).size > before;
  }
}

const statesOf = ({ workflow, verification, publication, visibility }: PlannedFinding) => [
  workflow,
  verification,
  publication,
  visibility,
];

const digest = (content: unknown) => hash('sha1', JSON.stringify(content), 'base64');
