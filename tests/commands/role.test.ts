import { describe, expect, it } from "vitest";
import type { Caller } from "../../src/core/caller.js";
import { plain } from "../../src/core/reply.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { terminalCaller } from "../../src/platforms/text/caller.js";
import { ANA, appWith, BRUNO } from "../support/added.js";
import { reminding } from "../support/reminding.js";
import { partsOf, texts } from "../support/text.js";

const admin: Caller = { ...ANA, role: "admin" };
const bruno: Caller = { ...BRUNO, role: "member" };

describe("role", () => {
  it.each(LANGUAGES)("alone tells one's own, with the id that an admin needs: %s", async (language) => {
    const app = await appWith();
    const { title, error } = await app.dispatch("role", { ...bruno, role: "reader" }, { language });
    expect(error).toBeUndefined();
    expect(title).toContain("slack:T1:UBRUNO");
  });

  it.each([
    "role give editor slack:T1:UBRUNO",
    "role give UBRUNO editor",
    "rôle donner éditrice UBRUNO",
    "rol dar editora slack:T1:UBRUNO",
  ])("gives by id what then lets somebody change dates: %s", async (line) => {
    const app = await appWith();
    expect((await app.dispatch("deadline add", bruno)).error?.code).toBe("APG_NOT_ALLOWED");
    expect((await app.dispatch(line, admin)).error).toBeUndefined();
    expect((await app.dispatch("deadline add", bruno)).form).toBeDefined();
    await app.dispatch("role take UBRUNO", admin);
    expect((await app.dispatch("deadline add", bruno)).error?.code).toBe("APG_NOT_ALLOWED");
  });

  it("lists who has which, and who gave it", async () => {
    const app = await appWith();
    expect(texts(await app.dispatch("role list", admin, { language: "en" }))[0]).toContain("APG_ADMINS");
    await app.dispatch("role give admin UBRUNO", admin);
    const [list] = partsOf(await app.dispatch("role list", bruno, { language: "en" }), "list");
    expect(list?.items.map(plain)).toEqual(["UBRUNO (slack:T1:UBRUNO): admin, given by Ana"]);
  });

  it("lists nobody of another workspace, but at the machine itself", async () => {
    const app = await appWith();
    await app.dispatch("role give editor UBRUNO", admin);
    await app.dispatch("role give editor UDORA", { ...admin, installation: "T2", user: "UEVA", name: "Eva" });
    const listed = async (caller: Caller) =>
      partsOf(await app.dispatch("role list", caller, { language: "en" }), "list").flatMap(({ items }) =>
        items.map(plain),
      );
    expect(await listed(admin)).toEqual(["UBRUNO (slack:T1:UBRUNO): editor, given by Ana"]);
    expect(await listed({ ...admin, installation: "T3" })).toEqual([]);
    expect(await listed({ ...admin, platform: "teams" })).toEqual([]);
    expect(await listed(terminalCaller)).toHaveLength(2);
  });

  it.each(["role give editor UX", "role take UX", "role list"])("is for admins: %s", async (line) => {
    const app = await appWith();
    for (const role of ["reader", "member", "editor"] as const)
      expect((await app.dispatch(line, { ...bruno, role })).error?.code).toBe("APG_NOT_ALLOWED");
    expect(await app.store.head()).toBe(0);
  });

  it("names those who can in a refusal, once they are known", async () => {
    const app = await appWith();
    await app.dispatch("role give editor UCARLA", admin);
    const { error } = await app.dispatch("deadline add", bruno, { language: "en" });
    expect(error?.hint).toContain("Ana can");
    const elsewhere = await app.dispatch(
      "deadline add",
      { ...bruno, installation: "T2" },
      { language: "en" },
    );
    expect(elsewhere.error?.hint).not.toContain("Ana");
  });

  it("reaches no other workspace, but from the machine itself", async () => {
    const app = await appWith();
    expect((await app.dispatch("role give admin slack:T2:UX", admin)).error?.code).toBe("APG_NOT_ALLOWED");
    expect((await app.dispatch("role give admin teams:t-1:29:1abc", terminalCaller)).error).toBeUndefined();
    expect((await app.store.changes(0)).map(({ state }) => state.value)).toEqual([
      { user: { platform: "teams", installation: "t-1", user: "29:1abc" }, role: "admin" },
    ]);
  });

  it.each([
    "role give",
    "role give editor",
    "role give king UX",
    "role give editor @bruno",
    "role give editor luc",
    "role give editor slack:T1:luc",
    "role give editor 29:1abc",
    "role editor UX",
    "role take",
  ])("writes nothing for what names no role or nobody: %s", async (line) => {
    const app = await appWith();
    expect((await app.dispatch(line, admin)).error?.code).toBe("APG_OPTION_VALUE");
    expect(await app.store.head()).toBe(0);
  });

  it.each([
    ["role give editor", [{ name: "", user: "UBRUNO" }]],
    ["role add editor luc tremblay", [{ name: "luc tremblay", user: "UBRUNO" }]],
  ])("takes a mention for the person: %s", async (line, mentioned) => {
    const app = await appWith();
    expect((await app.dispatch(line, { ...admin, mentioned })).error).toBeUndefined();
    expect((await app.dispatch("deadline add", bruno)).form).toBeDefined();
    expect((await app.dispatch("role remove", { ...admin, mentioned })).error).toBeUndefined();
    expect((await app.dispatch("deadline add", bruno)).error?.code).toBe("APG_NOT_ALLOWED");
  });

  it.each([
    [
      "role give editor",
      [
        { name: "luc", user: "U2" },
        { name: "ana", user: "U3" },
      ],
    ],
    ["role give editor U5", [{ name: "luc", user: "U2" }]],
    ["role give editor luc", [{ name: "luc" }]],
  ])("guesses nobody among several: %s %j", async (line, mentioned) => {
    const app = await appWith();
    expect((await app.dispatch(line, { ...admin, mentioned })).error?.code).toBe("APG_OPTION_VALUE");
    expect(await app.store.head()).toBe(0);
  });

  it("refuses an id that the platform does not know, and says where that was not checked", async () => {
    const bot = await reminding();
    const give = async () => bot.ask("role give editor U999", admin, { language: "en" });
    bot.messenger.knows = async () => false;
    expect((await give()).error?.message).toBe("Nobody here has the id U999.");
    bot.messenger.knows = async () => true;
    expect(texts(await give())).toEqual([]);
    bot.messenger.knows = async () => undefined;
    expect(texts(await give())[0]).toContain("could not be checked");
  });

  it("says of whom APG_ADMINS names that they stay admin", async () => {
    const bot = await reminding(undefined, { env: { APG_ADMINS: "slack:T1:UBRUNO" } });
    const { title } = await bot.ask("role give editor UBRUNO", admin, { language: "en" });
    expect(title).toContain("stays admin");
    expect(await bot.store.head()).toBe(0);
  });

  it("leaves a question about roles one", async () => {
    const app = await appWith();
    expect((await app.dispatch("role of the army in disappearances", bruno)).error).toBeUndefined();
  });
});
