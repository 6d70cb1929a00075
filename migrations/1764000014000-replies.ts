import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The right of reply. What is shared with an institution is copied, so that what it answered to stays known whatever
 * becomes of the finding; a period keeps the rule by which it was counted. `reply_state` is counted when somebody
 * replies or waives, so that lists show it without looking further. A reply is never deleted.
 */
export class Replies1764000014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE deadline_rule (
        key text CONSTRAINT deadline_rule_pk PRIMARY KEY,
        unit text NOT NULL,
        days smallint NOT NULL,
        holidays_suspended boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT deadline_rule_days_positive CHECK (days > 0)
      );
      INSERT INTO deadline_rule (key, unit, days) VALUES ('reply', 'working-days', 15);

      CREATE TABLE holiday (
        id uuid CONSTRAINT holiday_pk PRIMARY KEY,
        name_en text,
        name_uk text,
        rule jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1
      );

      CREATE TABLE reply_period (
        id uuid CONSTRAINT reply_period_pk PRIMARY KEY,
        finding_id uuid NOT NULL CONSTRAINT reply_period_finding_fk REFERENCES finding,
        shared_by uuid NOT NULL CONSTRAINT reply_period_sharer_fk REFERENCES person,
        shared_at timestamptz NOT NULL DEFAULT now(),
        unit text NOT NULL,
        days smallint NOT NULL,
        holidays smallint NOT NULL,
        rule_due_on date NOT NULL,
        due_on date NOT NULL,
        finding_version integer NOT NULL,
        title_en text,
        title_uk text,
        summary_en text,
        summary_uk text,
        detail_en text,
        detail_uk text,
        CONSTRAINT reply_period_never_shorter CHECK (due_on >= rule_due_on)
      );
      CREATE INDEX reply_period_finding ON reply_period (finding_id, shared_at);

      CREATE TABLE reply (
        id uuid CONSTRAINT reply_pk PRIMARY KEY,
        finding_id uuid NOT NULL CONSTRAINT reply_finding_fk REFERENCES finding,
        period_id uuid NOT NULL CONSTRAINT reply_period_fk REFERENCES reply_period,
        institution_id uuid NOT NULL CONSTRAINT reply_institution_fk REFERENCES stakeholder,
        author_id uuid NOT NULL CONSTRAINT reply_author_fk REFERENCES person,
        position text,
        text_en text,
        text_uk text,
        late boolean NOT NULL DEFAULT false,
        settled boolean NOT NULL DEFAULT false,
        replied_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT reply_once_a_period UNIQUE (period_id, institution_id)
      );
      CREATE INDEX reply_finding ON reply (finding_id);

      CREATE TABLE reply_waiver (
        id uuid CONSTRAINT reply_waiver_pk PRIMARY KEY,
        finding_id uuid NOT NULL CONSTRAINT reply_waiver_finding_fk REFERENCES finding,
        period_id uuid NOT NULL CONSTRAINT reply_waiver_period_fk REFERENCES reply_period,
        institution_id uuid NOT NULL CONSTRAINT reply_waiver_institution_fk REFERENCES stakeholder,
        waived_by uuid NOT NULL CONSTRAINT reply_waiver_waiver_fk REFERENCES person,
        waived_at timestamptz NOT NULL DEFAULT now(),
        reason text NOT NULL,
        settled boolean NOT NULL DEFAULT false,
        CONSTRAINT reply_waived_once_a_period UNIQUE (period_id, institution_id)
      );
      CREATE INDEX reply_waiver_finding ON reply_waiver (finding_id);

      CREATE TABLE reply_extension (
        id uuid CONSTRAINT reply_extension_pk PRIMARY KEY,
        finding_id uuid NOT NULL CONSTRAINT reply_extension_finding_fk REFERENCES finding,
        period_id uuid NOT NULL CONSTRAINT reply_extension_period_fk REFERENCES reply_period,
        institution_id uuid NOT NULL CONSTRAINT reply_extension_institution_fk REFERENCES stakeholder,
        until date NOT NULL,
        reason text NOT NULL,
        asked_by uuid NOT NULL CONSTRAINT reply_extension_asker_fk REFERENCES person,
        asked_at timestamptz NOT NULL DEFAULT now(),
        state text NOT NULL DEFAULT 'asked',
        note text,
        decided_by uuid CONSTRAINT reply_extension_decider_fk REFERENCES person,
        decided_at timestamptz,
        CONSTRAINT reply_extension_decided_by_somebody
          CHECK (CASE WHEN state = 'asked' THEN num_nonnulls(decided_by, decided_at) = 0
            ELSE num_nonnulls(decided_by, decided_at) = 2 END)
      );
      CREATE INDEX reply_extension_finding ON reply_extension (finding_id);
      CREATE UNIQUE INDEX reply_extension_asked ON reply_extension (period_id, institution_id) WHERE state = 'asked';

      ALTER TABLE finding ADD reply_state text;
      CREATE INDEX finding_reply_awaited ON finding (reply_due_on) WHERE reply_state IN ('awaited', 'partly-given');
    `);
    for (const [place, [en, uk, rule]] of UKRAINE.entries())
      await runner.query('INSERT INTO holiday (id, name_en, name_uk, rule) VALUES ($1, $2, $3, $4)', [
        `01938000-0000-7000-8000-${String(place + 1).padStart(12, '0')}`,
        en,
        uk,
        JSON.stringify(rule),
      ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE finding DROP COLUMN reply_state;
      DROP TABLE reply_extension, reply_waiver, reply, reply_period, holiday, deadline_rule;
    `);
  }
}

const yearly = (month: number, day: number) => ({ kind: 'yearly', month, day });
const afterEaster = (daysAfter: number) => ({ kind: 'eastern-easter', daysAfter });

/** Labour Code of Ukraine, article 73, as in force since 2023. */
const UKRAINE: readonly [string, string, object][] = [
  ['New Year', 'Новий рік', yearly(1, 1)],
  ['International Women’s Day', 'Міжнародний жіночий день', yearly(3, 8)],
  ['Easter', 'Пасха (Великдень)', afterEaster(0)],
  ['Labour Day', 'День праці', yearly(5, 1)],
  [
    'Day of Remembrance and Victory over Nazism in the Second World War',
    'День пам’яті та перемоги над нацизмом у Другій світовій війні 1939–1945 років',
    yearly(5, 8),
  ],
  ['Trinity', 'Трійця', afterEaster(49)],
  ['Constitution Day of Ukraine', 'День Конституції України', yearly(6, 28)],
  ['Ukrainian Statehood Day', 'День Української Державності', yearly(7, 15)],
  ['Independence Day of Ukraine', 'День незалежності України', yearly(8, 24)],
  ['Day of Defenders of Ukraine', 'День захисників і захисниць України', yearly(10, 1)],
  ['Christmas', 'Різдво Христове', yearly(12, 25)],
];
