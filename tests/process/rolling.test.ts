import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { startSlack } from "../../src/counterparts/slack/index.js";
import { openPostgresStore } from "../../src/stores/postgres.js";
import { folderForTest } from "../support/folder.js";
import { withPostgres } from "../support/postgres/for-tests.js";
import { type Running, startSource } from "../support/spawn.js";
import { startBalancer } from "./rolling/balancer.js";

const SECRETS = { signingSecret: "s3cret", botToken: "xoxb-test", appToken: "xapp-unused" };
const LISTENING = /"event":"listening".*"port":(\d+)/;
const RESTARTS = 3;

await withPostgres("several instances behind a load balancer", (server) => {
  it("drop no answer and nothing that was written when they are restarted one after the other", {
    timeout: 180_000,
  }, async () => {
    const url = await server.database();
    const balancer = await startBalancer();
    const slack = await startSlack({ ...SECRETS, target: balancer.url, answerWithinMs: 30_000 });
    onTestFinished(async () => {
      balancer.close();
      await slack.stop();
    });
    const env = {
      ...{ SLACK_SIGNING_SECRET: SECRETS.signingSecret, SLACK_BOT_TOKEN: SECRETS.botToken },
      ...{ SLACK_API_URL: slack.apiUrl, APG_ADMINS: "slack:T1:U1", DATABASE_URL: url, DATABASE_POOL: "3" },
      DATA_DIR: join(folderForTest(), "data"),
    };
    const lives: Running[] = [];
    const begin = async () => {
      const process = startSource("src/main.ts", [], { env });
      const port = Number((await process.says(LISTENING))[1]);
      lives.push(process);
      return { process, port };
    };
    const instances: { process: Running; port: number }[] = [await begin(), await begin()];
    const announce = () => balancer.set(instances.map(({ port }) => port));
    announce();

    let restarting = true;
    const wrong: unknown[] = [];
    const added: string[] = [];
    let answers = 0;
    /** Members who type as long as instances are restarted. */
    const type = async (number: number) => {
      for (let count = 0; restarting; count++) {
        const writes = number === 0;
        const what = `Meeting ${count}`;
        const text = writes
          ? `deadline add 2027-02-15 "${what}" theme:migration confirm:yes`
          : "recs migration";
        const { status, json } = await slack.command({ user: "U1", channel: "C1", text });
        const said = JSON.stringify(json ?? null);
        // On a busy machine the database may be slow; what is refused plainly is answered.
        const refused = status === 200 && said.includes("STORE_UNAVAILABLE");
        if (refused || (status === 200 && said.includes(writes ? what : "6.1"))) answers++;
        else wrong.push([status, text, said.slice(0, 300)]);
        if (writes && status === 200 && !refused) added.push(what);
      }
    };
    const members = [0, 1, 2].map(type);
    for (let restart = 0; restart < RESTARTS; restart++) {
      const next = await begin();
      const old = instances.shift();
      instances.push(next);
      balancer.set([...instances.map(({ port }) => port), old?.port ?? 0]);
      old?.process.child.kill("SIGTERM");
      expect(await old?.process.ended).toMatchObject({ code: 0 });
      announce();
    }
    restarting = false;
    await Promise.all(members);

    // An instance says in its log why an answer failed.
    const troubles = lives.flatMap((life) =>
      life
        .stderr()
        .split("\n")
        .filter((line) => /"(error|warn)"/.test(line)),
    );
    expect(wrong, troubles.join("\n")).toEqual([]);
    expect(answers).toBeGreaterThan(50);
    const store = await openPostgresStore({ url, pool: 1 });
    const stored = (await store.changes(0)).flatMap(({ state }) =>
      state.kind === "date" ? [state.value.what] : [],
    );
    await store.close();
    expect(new Set(stored).size).toBe(stored.length);
    expect(stored).toEqual(expect.arrayContaining(added));
    console.info(`${RESTARTS} restarts: ${answers} answers, ${added.length} of them written`);
  });
});
