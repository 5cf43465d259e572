/** A process that opens the store of its first argument and holds it until it is killed. */
import { openLowdbStore } from "../../src/stores/lowdb.js";
import { changeOf } from "../support/stored.js";

const store = await openLowdbStore(process.argv[2] as string);
const revision = (await store.head()) + 1;
await store.append([changeOf("date:M1", revision)]);
process.stdout.write(`holds ${revision}\n`);
setInterval(() => {}, 60_000);
