import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";
import { root } from "../../src/paths.js";
import { compiled } from "./compiled.js";

/** Real processes cost about a second each; more where the machine is busy with other tests. */
export const SLOW = 90_000;

/** Nothing of the machine's own set-up: an empty name is one that is not set, also where a .env file has it. */
const CLEAN = {
  ...{
    SLACK_SIGNING_SECRET: "",
    SLACK_BOT_TOKEN: "",
    SLACK_APP_TOKEN: "",
    SLACK_API_URL: "",
    DATABASE_URL: "",
  },
  ...{ APG_TIMEZONE: "", APG_LANG: "", APG_ADMINS: "", LOG_LEVEL: "", HOST: "", PORT: "0", NO_COLOR: "" },
};

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  child: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** Resolves when the process has written this to either stream; rejects where it ends first. */
  says(what: RegExp): Promise<RegExpExecArray>;
  ended: Promise<Ended>;
}

/** Starts a real process; it is killed when the test ends, should it still be there. */
export function start(
  command: string,
  args: string[],
  options: { env?: Record<string, string>; cwd?: string } = {},
): Running {
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...CLEAN, ...options.env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const text = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (chunk: string) => {
      text[name] += chunk;
      child.emit("said");
    });
  }
  const ended = once(child, "close").then(
    ([code, signal]): Ended => ({
      code: code as number | null,
      signal: signal as NodeJS.Signals | null,
      ...text,
    }),
  );
  const says = async (what: RegExp) => {
    let over = false;
    void ended.then(() => {
      over = true;
      child.emit("said");
    });
    for (;;) {
      const found = what.exec(text.stdout) ?? what.exec(text.stderr);
      if (found) return found;
      if (over) throw new Error(`ended without saying ${what}:\n${text.stdout}\n${text.stderr}`);
      await once(child, "said");
    }
  };
  return { child, stdout: () => text.stdout, stderr: () => text.stderr, says, ended };
}

/** An entry of the program by its source, as the tests have compiled it. */
export const startSource = (
  entry: string,
  args: string[] = [],
  options: { env?: Record<string, string>; cwd?: string } = {},
): Running => start(process.execPath, [compiled(entry), ...args], options);

/** Runs `apg ...` to its end with the given standard input. */
export async function apg(
  args: string[],
  { input = "", env }: { input?: string; env?: Record<string, string> } = {},
): Promise<Ended> {
  const { child, ended } = startSource("src/cli.ts", args, { env });
  child.stdin?.end(input);
  return ended;
}
