import { DataSource } from 'typeorm';
import { TestApi } from '../../testing/api';

describe('the schema', () => {
  let api: TestApi;
  beforeAll(async () => (api = await TestApi.start()));
  afterAll(() => api.stop());

  it('finds in the migrations all that the entities describe', async () => {
    const source = api.app.get(DataSource);
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map((query) => query.query)).toEqual([]);
  });

  it('goes all the way down and up again', async () => {
    const source = api.app.get(DataSource);
    for (const _ of source.migrations) await source.undoLastMigration();
    expect(await source.showMigrations()).toBe(true);
    await source.runMigrations();
    expect(await source.showMigrations()).toBe(false);
  });
});
