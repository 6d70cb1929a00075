import { Injectable } from '@nestjs/common';
import type { Overview, Scorecard, ScopeQuery } from '@nahliad/contracts';
import { daysAfter, windowStart, type Visibility } from '@nahliad/domain';
import type { Actor } from '../../platform/access/actor';
import { FindingsQueries } from '../findings/findings.queries';
import { OverviewQueries } from '../indicators/overview/overview.queries';
import { Records } from '../indicators/records/records';
import { scopeOf } from '../indicators/scope';
import { ScorecardQueries } from '../indicators/scorecard/scorecard.queries';
import type { DatedReport } from './report.cover';
import type { Section } from './report.document';
import {
  markingOf,
  narrowestAct,
  narrowestFinding,
  narrowestRecommendation,
  narrowestScore,
  type Narrowness,
} from './report.marking';
import { indicatorsSection, partsSection } from './sections/indicators.section';
import { methodSection } from './sections/method.section';
import {
  bodiesSection,
  monthsSection,
  overdueSection,
  severitySection,
  summarySection,
  unseenSection,
} from './sections/overview.sections';
import { recordsSection } from './sections/records.section';
import { scoresSection } from './sections/scores.section';
import type { Speaking } from './words/words';

export interface ReportContents {
  readonly sections: readonly Section[];
  readonly scoreVersion: number;
}

/** As many findings are told one by one; whoever needs more takes the export away. */
const MOST_RECORDS = 200;

const scopeAsked = ({ asOf, window, institutionId }: DatedReport): ScopeQuery => ({
  asOf,
  window,
  ...(institutionId && { institutionId: [institutionId] }),
});

/** What a report says, out of the same figures and lists as the pages show, to the same eyes. */
@Injectable()
export class ReportReader {
  constructor(
    private readonly overview: OverviewQueries,
    private readonly scorecard: ScorecardQueries,
    private readonly findings: FindingsQueries,
    private readonly records: Records,
  ) {}

  async read(actor: Actor, asked: DatedReport, speaking: Speaking): Promise<ReportContents> {
    if (asked.subject === 'scorecard')
      return scorecardContents(await this.scorecard.read(actor, scopeAsked(asked)), speaking);
    const [overview, findings] = await Promise.all([
      this.overview.read(actor, scopeAsked(asked)),
      this.listed(actor, asked),
    ]);
    const { sections, scoreVersion } = overviewContents(overview, speaking);
    const method = methodSection(
      scoreVersion,
      overview.indicators.map(({ key }) => key),
      speaking,
    );
    return { sections: [...sections, recordsSection(findings, speaking), method], scoreVersion };
  }

  /** How closed the records are that are counted in it. */
  async marking(actor: Actor, asked: DatedReport): Promise<Visibility> {
    const scope = scopeOf(actor, scopeAsked(asked));
    const [oversight, { issued }] = await Promise.all([
      this.records.read<Record<'findings' | 'acts' | 'scores', Narrowness>>(scope, 'oversight', {
        findings: narrowestFinding,
        acts: narrowestAct,
        scores: narrowestScore,
      }),
      this.records.read<{ issued: Narrowness }>(scope, 'recommended', { issued: narrowestRecommendation }),
    ]);
    return markingOf([...Object.values(oversight).flat(), ...issued]);
  }

  private listed(actor: Actor, { asOf, window, institutionId }: DatedReport) {
    const dayBefore = windowStart(asOf, window);
    return this.findings.list(actor, {
      limit: MOST_RECORDS,
      sort: '-observedOn',
      countedOn: asOf,
      to: asOf,
      ...(dayBefore && { from: daysAfter(dayBefore, 1) }),
      ...(institutionId && { institutionId: [institutionId] }),
    });
  }
}

function scorecardContents(scorecard: Scorecard, speaking: Speaking): ReportContents {
  const { criteria, formulaVersion: scoreVersion } = scorecard;
  const used = criteria.flatMap(({ parts }) => parts.map(({ indicator }) => indicator));
  return {
    sections: [
      scoresSection(scorecard, speaking),
      partsSection(scorecard, speaking),
      methodSection(scoreVersion, used, speaking),
    ],
    scoreVersion,
  };
}

const overviewContents = (overview: Overview, speaking: Speaking): ReportContents => ({
  sections: [
    summarySection(overview, speaking),
    scoresSection(overview.scorecard, speaking),
    indicatorsSection(overview.indicators, speaking),
    severitySection(overview, speaking),
    monthsSection(overview, speaking),
    unseenSection(overview, speaking),
    bodiesSection(overview, speaking),
    overdueSection(overview, speaking),
  ],
  scoreVersion: overview.scorecard.formulaVersion,
});
