import { Injectable } from '@nestjs/common';
import type { DeadlineRule, Holiday, HolidayList } from '@nahliad/contracts';
import { dueAfter, today } from '@nahliad/domain';
import { Database } from '../../platform/database/database';
import { bilingualJson } from '../../platform/database/json';
import { DomainError } from '../../platform/errors/domain-error';
import { REPLY_RULE, type ReplyRule } from './reply-rule';

const HOLIDAY = `json_build_object('id', h.id, 'name', ${bilingualJson('h.name')}, 'rule', h.rule, 'version', h.version)`;
const HOLIDAYS = {
  name: 'holiday.list',
  text: `SELECT coalesce(json_agg(${HOLIDAY} ORDER BY h.id), '[]') AS items FROM holiday h`,
};
const ONE_HOLIDAY = { name: 'holiday.get', text: `SELECT ${HOLIDAY} AS record FROM holiday h WHERE h.id = $1` };

@Injectable()
export class DeadlineRulesQueries {
  constructor(private readonly db: Database) {}

  async reply(): Promise<DeadlineRule> {
    const row = await this.db.one<ReplyRule>(REPLY_RULE);
    if (!row) throw new DomainError('deadline-rule.not-found');
    return { ...row.rule, fromToday: dueAfter(today(), row.rule, row.holidays) };
  }

  async holidays(): Promise<HolidayList> {
    const row = await this.db.one<HolidayList>(HOLIDAYS);
    return { items: row?.items ?? [] };
  }

  async holiday(id: string): Promise<Holiday> {
    const row = await this.db.one<{ record: Holiday }>(ONE_HOLIDAY, [id]);
    if (!row) throw new DomainError('holiday.not-found');
    return row.record;
  }
}
