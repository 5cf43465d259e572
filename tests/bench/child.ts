import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Asked, Usage } from "./probe.js";

export interface Child {
  port: number;
  /** From its start to listening. */
  milliseconds: number;
  usage(asked: Asked): Promise<Usage>;
  stop(): Promise<void>;
}

const built = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** A server in a process of its own; it tells its port in a JSON line with the event `listening`, as main.ts does. */
export async function startChild(file: string, env: Record<string, string>): Promise<Child> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ["--expose-gc", "--import", built("./probe.js"), ...profiling(), built(file)],
    {
      env: { PATH: process.env.PATH, PORT: "0", ...env },
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    },
  );
  const port = await listening(child, file);
  return {
    port,
    milliseconds: performance.now() - started,
    async usage(asked) {
      child.send(asked);
      return (await once(child, "message"))[0] as Usage;
    },
    async stop() {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, "exit");
    },
  };
}

/** `BENCH_PROFILE=folder npm run bench -- slack` leaves a .cpuprofile of each server there. */
function profiling(): string[] {
  const folder = process.env.BENCH_PROFILE;
  return folder ? ["--cpu-prof", `--cpu-prof-dir=${folder}`] : [];
}

function listening(child: ChildProcess, file: string): Promise<number> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`${file} ended with ${code}\n${said.join("\n")}`)));
    if (!child.stderr) return;
    createInterface(child.stderr).on("line", (line) => {
      if (said.length < 50) said.push(line);
      const port = /"event":"listening".*"port":(\d+)/.exec(line)?.[1];
      if (port) resolve(Number(port));
    });
  });
}
