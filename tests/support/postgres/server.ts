import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { asUser, findBinaries } from "./binaries.js";

/** A real PostgreSQL on this machine, for one test file. */
export interface PostgresServer {
  /** The address of an empty database of its own. */
  database(): Promise<string>;
  /** The program itself, where it is ours: it can be stopped, frozen and started again. */
  own?: {
    start(): Promise<void>;
    /** `SIGINT` ends it orderly, `SIGQUIT` at once, as a crash does; resolves when it has ended. */
    stop(signal?: NodeJS.Signals): Promise<void>;
    /** To all of its processes. */
    signal(signal: "SIGSTOP" | "SIGCONT"): void;
  };
  close(): Promise<void>;
}

/**
 * The server that `TEST_DATABASE_URL` names, or one from the npm package.
 * @param settings of the server: `{ fsync: "off" }`
 * @returns why there is none, in a sentence, where the machine can run none
 */
export async function startPostgres(settings: Record<string, string> = {}): Promise<PostgresServer | string> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return guestOf(given);
  try {
    return await startOwn(settings);
  } catch (error) {
    return `no PostgreSQL could be started: ${(error as Error).message}`;
  }
}

/** A server that is somebody else's: nothing is left on it. */
function guestOf(server: string): PostgresServer {
  const made: string[] = [];
  return {
    async database() {
      const url = await createDatabase(server);
      made.push(new URL(url).pathname.slice(1));
      return url;
    },
    async close() {
      for (const name of made) await ask(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

let databases = 0;

async function createDatabase(server: string): Promise<string> {
  const name = `apg_test_${process.pid}_${++databases}`;
  await ask(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function ask(server: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(text).finally(() => client.end());
}

async function startOwn(settings: Record<string, string>): Promise<PostgresServer> {
  const { initdb, postgres } = await findBinaries();
  const folder = mkdtempSync(join(tmpdir(), "apg-pgdata-"));
  if (asUser.uid !== undefined) chownSync(folder, asUser.uid, asUser.gid);
  const data = join(folder, "data");
  const flags = ["--username=apg", "--auth=trust", "--locale=C", "--encoding=UTF8", "--no-sync"];
  execFileSync(initdb, ["-D", data, ...flags], { ...asUser, stdio: "pipe" });
  const port = await freePort();
  const server = `postgres://apg@127.0.0.1:${port}/postgres`;
  const fixed = { listen_addresses: "127.0.0.1", port: String(port), unix_socket_directories: "" };
  const options = Object.entries({ ...fixed, max_connections: "200", ...settings }).flatMap(
    ([name, value]) => ["-c", `${name}=${value}`],
  );
  let child: ChildProcess | undefined;
  const own = {
    async start() {
      child = spawn(postgres, ["-D", data, ...options], { ...asUser, stdio: "ignore", detached: true });
      for (let left = 200; !(await answers(server)); left--) {
        if (left === 0 || child.exitCode !== null) throw new Error("the server did not start");
        await wait(25);
      }
    },
    async stop(signal: NodeJS.Signals = "SIGINT") {
      const running = child;
      child = undefined;
      if (!running || running.exitCode !== null) return;
      const ended = new Promise((resolve) => running.once("exit", resolve));
      running.kill(signal);
      await ended;
    },
    signal(signal: "SIGSTOP" | "SIGCONT") {
      if (child?.pid) for (const pid of [child.pid, ...childrenOf(child.pid)]) process.kill(pid, signal);
    },
  };
  const remove = () => {
    if (child?.pid) process.kill(-child.pid, "SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", remove);
  await own.start();
  return {
    database: () => createDatabase(server),
    own,
    async close() {
      await own.stop("SIGQUIT");
      process.off("exit", remove);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A process for each connection, and a few of its own; each leads a group of its own. */
function childrenOf(pid: number): number[] {
  if (!existsSync("/proc"))
    return execFileSync("pgrep", ["-P", String(pid)], { encoding: "utf8" })
      .split("\n")
      .filter(Boolean)
      .map(Number);
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
    .map(Number);
}

function parentOf(pid: string): number | undefined {
  try {
    // `123 (a name) S 45 ...`
    return Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1]);
  } catch {
    return undefined;
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
