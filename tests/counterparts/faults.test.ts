import { describe, expect, it } from "vitest";
import { createFaults, type FaultKind } from "../../src/counterparts/faults.js";
import type { HttpAnswer } from "../../src/counterparts/http.js";

const usual: HttpAnswer = { status: 200, body: "done" };
const refuse = (code: string): HttpAnswer => ({ status: 200, body: code });

describe("faults", () => {
  it.each<[FaultKind, unknown, number]>([
    ["rate_limited", { status: 429 }, 0],
    ["server_error", { status: 500 }, 0],
    ["not_json", { status: 200 }, 0],
    ["reset", "reset", 0],
    ["hang", "hang", 0],
    ["accepted_but_lost", "reset", 1],
    [{ error: "fatal_error" }, { status: 200, body: "fatal_error" }, 0],
  ])("%j strikes once, then the call is itself again", async (kind, expected, applied) => {
    const faults = createFaults();
    faults.add({ method: "post", kind });
    let done = 0;
    const apply = () => {
      done += 1;
      return usual;
    };
    const struck = (await faults.around("post", apply, refuse)).answer;
    if (typeof expected === "string") expect(struck).toBe(expected);
    else expect(struck).toMatchObject(expected as object);
    expect(done).toBe(applied);
    expect((await faults.around("post", apply, refuse)).answer).toEqual(usual);
  });

  it("strikes as often as ordered, in the order of the orders, and only the method named", async () => {
    const faults = createFaults();
    faults.add({ method: "post", kind: "server_error", times: 2, status: 503 });
    faults.add({ method: "*", kind: "hang" });
    const call = async (method: string) => (await faults.around(method, () => usual, refuse)).answer;
    expect(await call("post")).toMatchObject({ status: 503 });
    expect(await call("read")).toBe("hang");
    expect(faults.pending()).toMatchObject([{ method: "post", times: 1 }]);
    expect(await call("post")).toMatchObject({ status: 503 });
    expect(await call("post")).toEqual(usual);
  });

  it("can lie: an error after the fact", async () => {
    const faults = createFaults();
    faults.add({ method: "post", kind: "server_error", applied: true });
    let done = 0;
    await faults.around(
      "post",
      () => {
        done += 1;
        return usual;
      },
      refuse,
    );
    expect(done).toBe(1);
  });

  it("refuses an order that would never strike", () => {
    expect(() => createFaults().add({ method: "post", kind: "hang", times: 0 })).toThrow(RangeError);
  });
});
