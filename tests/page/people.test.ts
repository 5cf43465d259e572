import { describe, expect, it } from "vitest";
import type { Message, PersonKey, View } from "../../src/page/api.js";
import { type Served, served, wordsIn } from "./support.js";

const IN_2018 = { to: "2018-02-05" };

/** A button of a Slack message or view by what stands on it. */
function button(blocks: unknown[] | undefined, label: string): string {
  const elements = (blocks ?? []).flatMap((block) => {
    const { elements = [], accessory } = block as { elements?: Element[]; accessory?: Element };
    return [...elements, ...(accessory ? [accessory] : [])];
  });
  const found = elements.find(({ text }) => text?.text === label);
  if (!found) throw new Error(`no ${label} among ${elements.map(({ text }) => text?.text).join(", ")}`);
  return found.action_id;
}
interface Element {
  action_id: string;
  text?: { text: string };
}

const last = (messages: Message[]) => messages.at(-1) as Message;

async function asked(page: Served, person: PersonKey, text: string): Promise<View> {
  await page.post("say", { person, channel: "coalition", text });
  return page.view(person, "coalition");
}

describe("in Slack", { timeout: 60_000 }, () => {
  it("a button works, an answer is shared, a form adds a date and is closed", async () => {
    const page = await served();
    await page.post("time", IN_2018);
    const answer = last((await asked(page, "carlos", "/apg recs labour")).slack);
    expect(answer.onlyYou).toBe(true);
    const share = button(answer.blocks, "Share to channel");
    expect(
      await page.post("slack-click", { person: "carlos", message: answer.id, action: share }),
    ).toMatchObject({
      ok: true,
    });
    const shared = last((await page.view("dana", "coalition")).slack);
    expect(wordsIn(shared)).toMatch(/by Carlos/);
    expect(shared.onlyYou).toBe(false);
    const { printed } = await page.view("dana", "coalition");
    expect(printed.filter(({ line }) => line === "recs labour")).toHaveLength(1);
    expect(
      await page.post("slack-click", { person: "dana", message: answer.id, action: share }),
    ).toMatchObject({
      ok: false,
      error: { code: "PAGE_GONE" },
    });

    const { views } = await asked(page, "bea", "/apg deadline add");
    const form = views[0];
    if (!form) throw new Error("no form was opened");
    expect(form).toMatchObject({ type: "modal", submit: expect.any(String) });
    const block = (name: string) =>
      (form.blocks as { block_id: string }[]).find(({ block_id: id }) => id.startsWith(`${name}:`))
        ?.block_id ?? name;
    const values = { [block("what")]: "Call with the department", [block("day")]: "2018-03-01" };
    expect(await page.post("slack-submit", { person: "bea", view: form.id, values: {} })).toMatchObject({
      ok: false,
      error: { code: "PAGE_FORM" },
    });
    expect(await page.post("slack-submit", { person: "bea", view: form.id, values })).toMatchObject({
      ok: true,
    });
    const after = await page.view("bea", "coalition");
    expect(after.views).toEqual([]);
    expect(wordsIn(last(after.slack))).toContain("Call with the department");

    const again = (await asked(page, "bea", "/apg deadline add")).views[0];
    await page.post("slack-close", { person: "bea", view: again?.id ?? "" });
    expect((await page.view("bea", "coalition")).views).toEqual([]);
  });

  it("the Home tab opens, and a message is looked up by its shortcut", async () => {
    const page = await served();
    await page.post("time", IN_2018);
    expect((await page.view("dana", "direct")).home).toBeUndefined();
    await page.post("slack-home", { person: "dana" });
    const { home } = await page.view("dana", "direct");
    expect(JSON.stringify(home?.blocks)).toContain("24 February 2018");
    const typed = last((await asked(page, "ana", "how many journalists were killed")).slack);
    expect(typed).toMatchObject({ from: "ana", text: "how many journalists were killed" });
    await page.post("slack-shortcut", { person: "dana", message: typed.id });
    const found = last((await page.view("dana", "coalition")).slack);
    expect(found).toMatchObject({ onlyYou: true, from: "bot" });
    expect(wordsIn(found)).toMatch(/journalists/);
    expect(last((await page.view("ana", "coalition")).slack).id).toBe(typed.id);
  });
});

describe("a role", { timeout: 60_000 }, () => {
  it("is given to whom a line mentions, in both platforms, and shown beside their name", async () => {
    const page = await served();
    await page.post("time", IN_2018);
    const roles = async () => (await page.view("ana", "coalition")).people.map(({ role }) => role);
    expect(await roles()).toEqual(["admin", "editor", "member", "guest"]);
    for (const [text, words, after] of [
      ["/apg role give editor @Carlos", "is editor now", "editor"],
      ["@apg role take @carlos", "has no given role any more", "member"],
    ] as const) {
      const view = await asked(page, "ana", text);
      for (const surface of ["slack", "teams"] as const)
        expect(wordsIn(last(view[surface]))).toContain(words);
      expect(await roles()).toEqual(["admin", "editor", after, "guest"]);
    }
    const { slack, teams } = await asked(page, "dana", "Thanks @Ana <3 and ana@example.org, @anabel & @BEA.");
    for (const messages of [slack, teams])
      expect(last(messages).text).toBe("Thanks @Ana <3 and ana@example.org, @anabel & @Bea.");
  });

  it("that is taken while a form is open lets nothing through, and keeps what was typed", async () => {
    const page = await served();
    await page.post("time", IN_2018);
    const [form] = (await asked(page, "bea", "/apg deadline add")).views;
    await asked(page, "ana", "/apg role take @Bea");
    const blocks = (form?.blocks ?? []) as { block_id: string }[];
    const block = (name: string) =>
      blocks.find(({ block_id: id }) => id.startsWith(`${name}:`))?.block_id ?? "";
    const values = { [block("what")]: "Call with the department", [block("day")]: "2018-03-01" };
    await page.post("slack-submit", { person: "bea", view: form?.id ?? "", values });
    const { views, timeline } = await page.view("bea", "coalition");
    expect(JSON.stringify(views[0]?.blocks)).toContain("APG_NOT_ALLOWED");
    expect(timeline.filter(({ added }) => added)).toEqual([]);
  });
});

describe("in Teams", { timeout: 60_000 }, () => {
  it("a button under a post tells everybody in place, and who clicked beside it", async () => {
    const page = await served();
    await page.post("time", IN_2018);
    await page.post("time", { days: 1 });
    const post = last((await page.view("carlos", "coalition")).teams);
    expect(post.text).toContain("Tomorrow: Annual consultation");
    const done = await page.post("teams-click", { person: "carlos", message: post.id, title: "Mine" });
    expect(done).toMatchObject({ ok: true, notice: expect.stringContaining("Carlos") });
    for (const person of ["ana", "dana"] as const) {
      const seen = (await page.view(person, "coalition")).teams.find(({ id }) => id === post.id);
      expect(seen?.edited).toBe(true);
      expect(wordsIn(seen as Message)).toContain("Carlos takes it");
    }
  });

  it("a search lists results, and one is sent as one's own message", async () => {
    const page = await served();
    const query = { person: "dana", channel: "mexico", command: "recs", text: "mining consent" } as const;
    const done = await page.post("teams-query", query);
    if (!done.ok || !done.results) throw new Error("nothing was found");
    expect(done.results[0]).toMatchObject({ title: expect.any(String), card: { type: "AdaptiveCard" } });
    await page.post("teams-pick", { person: "dana", channel: "mexico", result: 0 });
    const sent = last((await page.view("ana", "mexico")).teams);
    expect(sent.from).toBe("dana");
    expect(sent.card).toMatchObject({ type: "AdaptiveCard" });
  });
});

describe("what a line can be completed by", { timeout: 60_000 }, () => {
  it("is in the page's language: commands of help, themes, references", async () => {
    const page = await served();
    const completions = async () =>
      (await (await fetch(`${page.url}/page/completions`)).json()) as {
        line: string;
        kind: string;
        hint: string;
      }[];
    expect(await completions()).toEqual(
      expect.arrayContaining([
        { line: "recs", kind: "command", hint: expect.stringContaining("<theme>") },
        { line: "migration", kind: "theme", hint: "Migration and refugees" },
        { line: "4.2", kind: "reference", hint: expect.any(String) },
      ]),
    );
    await page.post("language", { language: "es" });
    expect((await completions()).slice(0, 40).map(({ line }) => line)).toContain("recomendaciones");
  });
});
