import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../src/paths.js";
import { DRAIN } from "../../src/stop.js";

const folder = join(root, "deploy");
const units = readdirSync(folder).filter((name) => name.endsWith(".service"));
const has = spawnSync("systemd-analyze", ["--version"]).status === 0;

describe.each(units)("deploy/%s", (name) => {
  const text = readFileSync(join(folder, name), "utf8");

  it.skipIf(!has)(`is a unit that systemd takes${has ? "" : " (skipped: no systemd-analyze here)"}`, () => {
    const { status, stderr } = spawnSync("systemd-analyze", ["verify", join(folder, name)], {
      encoding: "utf8",
    });
    expect({ status, stderr: stderr.split("\n").filter((line) => line.includes(name)) }).toEqual({
      status: 0,
      stderr: [],
    });
  });

  it("lets a stop take its time, and starts again where that may help", () => {
    const seconds = Number(/^TimeoutStopSec=(\d+)$/m.exec(text)?.[1]);
    const most = 15_000 + (name.includes("@") ? DRAIN : 0);
    expect(seconds * 1_000).toBeGreaterThan(most);
    expect(text).toMatch(/^Restart=on-failure$/m);
    expect(text).toMatch(/^RestartPreventExitStatus=2 3$/m);
  });

  it("is named where the README says how to install it", () => {
    expect(readFileSync(join(root, "README.md"), "utf8")).toContain(`deploy/${name}`);
  });
});
