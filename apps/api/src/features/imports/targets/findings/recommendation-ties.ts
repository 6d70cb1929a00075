import { createHash } from 'node:crypto';
import type { Rejected } from '../../planning/plan';
import type { Written } from '../../mapping/values';
import type { PlannedFinding } from './planned-finding';
import type { Register } from './register';

interface Made {
  readonly id: string;
  readonly wording: string;
}

/** Recommendations that bear a number: each is made once, and tied to every finding that names it. */
export class RecommendationTies {
  private readonly made = new Map<string, Made>();

  constructor(
    private readonly register: Register,
    private readonly textColumn: string | null,
  ) {}

  /** Learns which of the recommendations named here are on record already. */
  async recall(findings: readonly PlannedFinding[]): Promise<void> {
    const named = findings.flatMap(({ recommendation }) => recommendation?.externalId ?? []);
    const held = await this.register.recommendations(named.filter((externalId) => !this.made.has(externalId)));
    for (const { externalId, id, ...text } of held) this.made.set(externalId, { id, wording: wordingOf(text) });
  }

  /** A number that is on record already, or that an earlier row had, must be that of the same recommendation. */
  tie(finding: PlannedFinding): PlannedFinding | Rejected {
    const { row, recommendation } = finding;
    if (!recommendation?.externalId) return finding;
    const { id, externalId, text } = recommendation;
    const wording = wordingOf(text);
    const made = this.made.get(externalId);
    if (!made) this.made.set(externalId, { id, wording });
    if (!made) return finding;
    if (made.wording === wording)
      return { ...finding, recommendation: { ...recommendation, id: made.id, known: true } };
    return { row, problems: [{ column: this.textColumn, code: 'recommendation-differs', value: externalId }] };
  }
}

/** A hash stands for the text: a file may hold more text than memory should. */
const wordingOf = ({ en, uk }: Written) =>
  createHash('sha256')
    .update(JSON.stringify([en, uk]))
    .digest('base64');
