import { describe, expect, it } from "vitest";
import { root } from "../src/paths.js";
import { importsOf, programFiles, violations } from "./support/imports.js";

const files = programFiles(root);

describe("who imports whom", () => {
  it("is as DESIGN.md says, in every file", () => {
    expect(files.length).toBeGreaterThan(80);
    expect(violations(files)).toEqual([]);
  });

  it("is read from every kind of import", () => {
    const text = `
      import "./a.js";
      import type { B } from './b.js';
      import { c,
        d } from "./c.js";
      export * from "./d.js";
      const e = await import("./e.js");
      const f = Buffer.from("./f.js");
      // import "./comment.js";
      /** see import("./doc.js") */`;
    expect(importsOf(text)).toEqual(["./a.js", "./b.js", "./c.js", "./d.js", "./e.js"]);
  });
});

describe("a planted import", () => {
  it.each([
    ["src/core/line.ts", `import { build } from "../app.js"`],
    ["src/core/search/create.ts", `import type { Library } from "../../content/library.js"`],
    ["src/core/line.ts", `import { readFile } from "node:fs/promises"`],
    ["src/i18n/en.ts", `import { fold } from "../core/fold.js"`],
    ["commands/recs.ts", `import { renderText } from "../src/platforms/text/render.js"`],
    ["commands/recs.ts", `import help from "../src/config.js"`],
    ["src/content/load.ts", `import { createMemoryStore } from "../stores/memory.js"`],
    ["src/stores/lowdb.ts", `const { loadContent } = await import("../content/load.js")`],
    ["src/reminders/plan.ts", `import type { Medium } from "../stores/medium.js"`],
    ["src/reminders/send.ts", `import { look } from "../platforms/slack/look.js"`],
    ["src/core/line.ts", `import { Temporal } from "temporal-polyfill"`],
    ["src/platforms/slack/post.ts", `import { wrap } from "../text/wrap.js"`],
    ["src/platforms/text/chat.ts", `import { App } from "@slack/bolt"`],
    ["src/counterparts/slack/index.ts", `import { post } from "../../platforms/slack/post.js"`],
    ["src/counterparts/slack/index.ts", `import { teams } from "../teams/index.js"`],
    ["src/app.ts", `import { createPlatforms } from "./platforms.js"`],
    ["src/app.ts", `import { App } from "@slack/bolt"`],
    ["src/main.ts", `import { runCli } from "./cli.js"`],
    ["src/platforms/slack/index.ts", `import { print } from "./manifest-cli.js"`],
    ["src/serve.ts", `import { createPage } from "./page/index.js"`],
    ["src/cli.ts", `const { createPage } = await import("./page/index.js")`],
    ["src/page/index.ts", `import { main } from "../main.js"`],
    ["src/page/view.ts", `import { App } from "./client/app.js"`],
    ["src/page/client/app.tsx", `import { render } from "../../platforms/slack/render.js"`],
    ["src/page/client/app.tsx", `import { en } from "../../i18n/en.js"`],
    ["src/page/client/app.tsx", `import { z } from "zod/mini"`],
    ["src/page/view.ts", `import { createRoot } from "react-dom/client"`],
    ["src/core/line.ts", `import leftPad from "left-pad"`],
    ["src/core/match.ts", `import MiniSearch from "minisearch"`],
    ["src/log.ts", `const level = process.env.LOG_LEVEL`],
    ["commands/recs.ts", `const level = process["env"]`],
  ])("is found in %s: %s", (path, text) => {
    expect(violations([{ path, text }])).toHaveLength(1);
  });

  it.each([
    ["commands/recs.ts", `import { fold } from "../src/core/fold.js"`],
    ["src/core/search/create.ts", `import MiniSearch from "minisearch"`],
    ["src/platforms/slack/app.ts", `import { App } from "@slack/bolt"`],
    ["src/platforms.ts", `await import("./platforms/slack/index.js")`],
    ["src/cli.ts", `import { build } from "./app.js"`],
    ["src/main.ts", `await import("./page/index.js")`],
    ["src/page/stage.ts", `import { startSlack } from "../counterparts/slack/index.js"`],
    ["src/page/client/app.tsx", `import type { View } from "../api.js"`],
    ["src/page/client/time/day.ts", `import type { Language } from "../../../i18n/language.js"`],
    ["src/page/client/main.tsx", `import { createRoot } from "react-dom/client"`],
  ])("that is allowed is let pass in %s: %s", (path, text) => {
    expect(violations([{ path, text }])).toEqual([]);
  });
});
