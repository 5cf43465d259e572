import pg from "pg";
import { beforeEach, expect, it, onTestFinished } from "vitest";
import { connect } from "../../../src/stores/postgres/database.js";
import { migrate } from "../../../src/stores/postgres/migrate.js";
import { MIGRATIONS } from "../../../src/stores/postgres/migrations.js";
import { openPostgresStore } from "../../../src/stores/postgres.js";
import { apgErrorOf } from "../../support/errors.js";
import { withPostgres } from "../../support/postgres/for-tests.js";
import { changeOf } from "../../support/stored.js";

await withPostgres("migrations", (server) => {
  let url: string;
  beforeEach(async () => {
    url = await server.database();
  });
  const database = () => {
    const own = connect({ url, pool: 2, log: () => {} });
    onTestFinished(() => own.close());
    return own;
  };
  const ask = async (text: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(text);
    await client.end();
    return rows;
  };
  const more = [...MIGRATIONS, ["CREATE TABLE apg_more (id int)", "INSERT INTO apg_more VALUES (1)"]];

  it("are done once, whoever starts at the same time", async () => {
    await Promise.all(Array.from({ length: 12 }, () => migrate(database(), () => {}, more)));
    expect(await ask("SELECT * FROM apg_more")).toEqual([{ id: 1 }]);
    expect(await ask("SELECT version FROM apg_schema")).toEqual([{ version: more.length }]);
  });

  it("go on from what stands, and keep what is stored", async () => {
    const store = await openPostgresStore({ url, pool: 2 });
    await store.append([changeOf("date:M1", 1)]);
    await store.close();
    await migrate(database(), () => {}, more);
    expect(await ask("SELECT count(*)::int AS changes FROM apg_changes")).toEqual([{ changes: 1 }]);
    expect(await ask("SELECT * FROM apg_more")).toHaveLength(1);
  });

  it("are undone where one fails, so that the next start begins it anew", async () => {
    const broken = [...MIGRATIONS, ["CREATE TABLE apg_more (id int)", "SELECT nonsense"]];
    await expect(migrate(database(), () => {}, broken)).rejects.toThrow("nonsense");
    await migrate(database(), () => {}, more);
    expect(await ask("SELECT * FROM apg_more")).toHaveLength(1);
  });

  it("keep an older program from writing what a later one has made", async () => {
    await migrate(database(), () => {}, more);
    const { code, problems } = await apgErrorOf(() => openPostgresStore({ url, pool: 1 }));
    expect(code).toBe("STORE_UNAVAILABLE");
    expect(problems).toMatchObject([
      { where: "DATABASE_URL", hint: expect.stringContaining("later version") },
    ]);
  });
});
