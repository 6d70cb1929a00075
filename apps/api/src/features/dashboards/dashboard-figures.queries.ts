import { Injectable } from '@nestjs/common';
import type { DashboardFigure, DashboardFigures, DashboardFiguresQuery, IndicatorQuery } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import type { PersonActor } from '../../platform/access/actor';
import { IndicatorsQueries } from '../indicators/indicators.queries';
import { DashboardsQueries } from './dashboards.queries';

@Injectable()
export class DashboardFiguresQueries {
  constructor(
    private readonly dashboards: DashboardsQueries,
    private readonly indicators: IndicatorsQueries,
  ) {}

  /** All figures as of one day, each over what this person may count. */
  async read(actor: PersonActor, id: string, { asOf = today() }: DashboardFiguresQuery): Promise<DashboardFigures> {
    const { figures } = await this.dashboards.get(actor, id);
    const read = (figure: DashboardFigure) => this.indicators.read(actor, figure.indicator, queryOf(figure, asOf));
    return { asOf, figures: await Promise.all(figures.map(read)) };
  }
}

const only = <One>(one: One | null): One[] | undefined => (one === null ? undefined : [one]);

const queryOf = (
  { by, window, institutionId, category, criterion }: DashboardFigure,
  asOf: string,
): IndicatorQuery => ({
  asOf,
  window,
  by: by ?? undefined,
  institutionId: only(institutionId),
  category: only(category),
  criterion: only(criterion),
});
