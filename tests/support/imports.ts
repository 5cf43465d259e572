import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** Who may import whom, as DESIGN.md says: a zone and the zones that it may read besides itself. */
const MAY: Record<string, string[]> = {
  i18n: [],
  core: ["i18n"],
  commands: ["core", "i18n"],
  paths: [],
  durable: [],
  content: ["core", "i18n", "paths", "durable"],
  stores: ["core", "i18n", "durable"],
  reminders: ["core", "i18n"],
  "platforms/*": ["core", "i18n", "platforms/shared"],
  counterparts: [],
  "counterparts/*": ["counterparts"],
  // Each platform and the database read their own variables; nothing of theirs is started there.
  config: ["core", "i18n", "paths", "durable", "platforms/*", "stores"],
  "open-store": ["core", "config", "log", "stores"],
  log: ["core"],
  server: ["core"],
  "load-commands": ["core", "i18n"],
  app: [
    "core",
    "i18n",
    "paths",
    "content",
    "stores",
    "reminders",
    "config",
    "log",
    "open-store",
    "load-commands",
  ],
  // Brings each configured platform up; only here is a platform's SDK imported.
  platforms: ["core", "app", "server", "platforms/*"],
  // Ends what serve started.
  stop: ["core", "server", "platforms"],
  serve: ["app", "platforms", "server", "stop"],
  // Writes the files that follow from the commands: the manifest, tables of the README.
  generate: ["core", "i18n", "paths", "content", "config", "app", "platforms/*"],
  // Bundles what runs in a browser; no part of the program imports it.
  "page/build": ["paths"],
};
/** What starts things may import anything below, but not another of these; main alone brings the page. */
const STARTS = ["main", "cli", "page"];
/** What runs in a browser knows of the rest what it and its server say to each other, and the languages. */
const CLIENT = "page/client";
const CLIENT_MAY = ["src/page/api.js", "src/i18n/language.js"];

/** Packages of others, and the only folders that may import them. */
const PACKAGES: Record<string, string[]> = {
  "@slack/": ["src/platforms/slack/"],
  undici: ["src/platforms/slack/", "src/platforms/teams/"],
  botbuilder: ["src/platforms/teams/"],
  botframework: ["src/platforms/teams/"],
  "@azure/": ["src/platforms/teams/"],
  jose: ["src/platforms/teams/", "src/counterparts/"],
  ws: ["src/counterparts/"],
  fflate: ["src/platforms/teams/", "src/generate/"],
  lowdb: ["src/stores/"],
  pg: ["src/stores/postgres/"],
  minisearch: ["src/core/search/"],
  "node-cron": ["src/reminders/"],
  "temporal-polyfill": ["src/reminders/"],
  zod: ["src/content/", "src/stores/", "src/page/"],
  esbuild: ["src/page/build.ts"],
  react: ["src/page/client/"],
  adaptivecards: ["src/page/client/"],
  "slack-blocks-to-jsx": ["src/page/client/"],
};

/** The domain waits for nothing: no file, no network, no other process in it. */
const PURE = ["core", "commands", "i18n"];
const PURE_BUILTINS = ["node:crypto", "node:util"];

export interface SourceFile {
  path: string;
  text: string;
}

/** Every TypeScript file of the program, with its path from the root. */
export function programFiles(root: string): SourceFile[] {
  return ["src", "commands"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => {
        const path = posix.join(folder, name.replaceAll("\\", "/"));
        return { path, text: readFileSync(join(root, path), "utf8") };
      }),
  );
}

/** Everything that a file imports, types too, whether at its head or when it runs. */
export function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  const found = code.matchAll(/(?:\bfrom|\bimport\s*\(?)\s*["']([^"'\s]+)["']/g);
  return [...found].map(([, name]) => name as string);
}

/**
 * `src/platforms/slack/render/card.ts` is in `platforms/slack`, `src/app.ts` in `app`. A file that runs as a
 * command of its own (`manifest-cli.ts`) starts things wherever it stands, and nothing may import it then.
 */
function zoneOf(path: string): string {
  if (/[/-]cli\.[jt]s$/.test(path)) return "cli";
  const [first = "", second = "", third] = path.replace(/\.[jt]sx?$/, "").split("/");
  if (first !== "src") return first;
  if (path.startsWith(`src/${CLIENT}/`)) return CLIENT;
  if (path.startsWith("src/page/build.")) return "page/build";
  const grouped = second === "platforms" || second === "counterparts";
  return grouped && third !== undefined && path.split("/").length > 3 ? `${second}/${third}` : second;
}

const matches = (zone: string, rule: string) =>
  rule === zone || (rule.endsWith("/*") && zone.startsWith(rule.slice(0, -1)));

function allowed(from: string, to: string): boolean {
  if (from === to || (from === "main" && to === "page")) return true;
  if (STARTS.includes(from)) return !STARTS.includes(to) && to !== CLIENT;
  const [, rules = []] = Object.entries(MAY).find(([zone]) => matches(from, zone)) ?? [];
  return rules.some((rule) => matches(to, rule));
}

function packageAllowed(path: string, name: string): boolean {
  if (name.startsWith("node:")) return !PURE.includes(zoneOf(path)) || PURE_BUILTINS.includes(name);
  const known = Object.entries(PACKAGES).find(
    ([start]) => name === start.replace(/\/$/, "") || name.startsWith(start),
  );
  const client = `src/${CLIENT}/`;
  const folders = known?.[1].filter((folder) => !path.startsWith(client) || folder === client);
  return folders?.some((folder) => path.startsWith(folder)) ?? false;
}

/** The one reader of the environment, and what only names a variable: in the browser there is none. */
const NAME_ENV = ["src/config.ts", "src/page/build.ts"];

/** Every import that breaks the rule, and every reader of the environment beside config.ts. */
export function violations(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const bad = importsOf(text).filter((name) => {
      if (!name.startsWith(".")) return !packageAllowed(path, name);
      const target = posix.join(posix.dirname(path), name);
      if (zoneOf(path) === CLIENT && CLIENT_MAY.includes(target)) return false;
      return !allowed(zoneOf(path), zoneOf(target));
    });
    const reads = !NAME_ENV.includes(path) && /process\s*(\.|\[["'])env\b|loadEnvFile/.test(text);
    return [...bad.map((name) => `${path} imports ${name}`), ...(reads ? [`${path} reads process.env`] : [])];
  });
}
