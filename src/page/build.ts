import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../paths.js";

const source = join(root, "src/page/client");
/** What stands beside the bundle as it is. */
const FILES = ["index.html", "icon.svg"];

/** A file of the built page, with its bytes as they are and as a browser fetches them, compressed. */
export interface Built {
  name: string;
  bytes: number;
  compressed: number;
}

/**
 * Bundles the page's client into an empty folder: `main.js`, `main.css`, and chunks that are loaded when they are needed,
 * each also as a browser fetches it (`main.js.br`).
 * Nothing in it is fetched from anywhere else.
 */
export async function buildClient(outdir: string): Promise<Built[]> {
  const stub = (name: string) => join(source, "stubs", name);
  await build({
    entryPoints: { main: join(source, "main.tsx") },
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    // `adaptivecards` says of itself that it has no side effects, yet its Table registers itself by one.
    ignoreAnnotations: true,
    chunkNames: "[name]-[hash]",
    legalComments: "none",
    jsx: "automatic",
    alias: {
      "node-emoji": stub("emoji.ts"),
      "react-markdown": stub("nothing.ts"),
      "remark-gfm": stub("nothing.ts"),
      "swiper/modules": stub("nothing.ts"),
      swiper: stub("nothing.ts"),
    },
    logLevel: "warning",
  });
  for (const name of FILES) cpSync(join(source, name), join(outdir, name));
  return readdirSync(outdir).map((name) => {
    const content = readFileSync(join(outdir, name));
    const compressed = brotliCompressSync(content);
    writeFileSync(join(outdir, `${name}.br`), compressed);
    return { name, bytes: content.length, compressed: compressed.length };
  });
}
