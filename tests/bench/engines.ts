import MiniSearch from "minisearch";
import sqlite from "node-sqlite3-wasm";
import { fold } from "../../src/core/fold.js";
import { createSearch } from "../../src/core/search/search.js";
import type { Content, Fact } from "../../src/core/vocabulary.js";

/** Gives the places of the first ten facts for a line. */
export type Find = (line: string) => number[];
export type EngineName = "apg" | "minisearch" | "fts5";

export const ENGINES: Record<EngineName, { title: string; build(content: Content): Find }> = {
  apg: { title: "this bot", build: buildApg },
  minisearch: { title: "plain MiniSearch, prefix, fuzzy 0.2", build: buildMiniSearch },
  fts5: { title: "SQLite FTS5 (WASM, in memory), prefixes, bm25", build: buildFts5 },
};

const FIRST = 10;

export const textOf = ({ headline, statement, figures, period, attributedTo }: Fact) => ({
  name: folded([headline]),
  text: folded([statement]),
  more: folded(
    [period, attributedTo, ...figures.map(({ unit }) => unit)],
    figures.map(({ text }) => text),
  ),
});

function folded(texts: (object | null | undefined)[], others: string[] = []): string {
  return fold([...texts.flatMap((text) => Object.values(text ?? {})), ...others].join(" "));
}

function buildApg(content: Content): Find {
  const search = createSearch(content);
  const places = new Map(content.facts.map((fact, index): [object, number] => [fact, index]));
  return (line) =>
    search.query(line, { limit: FIRST }).entries.flatMap(({ record }) => places.get(record) ?? []);
}

function buildMiniSearch({ facts }: Content): Find {
  const mini = new MiniSearch({
    fields: ["name", "text", "more"],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 2 } },
  });
  mini.addAll(facts.map((fact, id) => ({ id, ...textOf(fact) })));
  return (line) =>
    mini
      .search(line)
      .slice(0, FIRST)
      .map(({ id }) => id as number);
}

function buildFts5({ facts }: Content): Find {
  const database = new sqlite.Database(":memory:");
  database.exec("create virtual table records using fts5(name, text, more, content='')");
  const insert = database.prepare("insert into records(rowid, name, text, more) values (?, ?, ?, ?)");
  database.exec("begin");
  facts.forEach((fact, id) => {
    const { name, text, more } = textOf(fact);
    insert.run([id, name, text, more]);
  });
  database.exec("commit");
  insert.finalize();
  const select = database.prepare(
    `select rowid from records where records match ? order by bm25(records, 2, 1, 1) limit ${FIRST}`,
  );
  return (line) => {
    const words = line.split(" ").map((word) => `"${word}"*`);
    return select.all([words.join(" OR ")]).map(({ rowid }) => Number(rowid));
  };
}
