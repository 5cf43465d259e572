/** Many processes on one PostgreSQL. */
import { benchQueues } from "./postgres/queues.js";
import { startServer } from "./postgres/server.js";

const server = await startServer();
process.stdout.write(`PostgreSQL ${server.version}\n`);
await benchQueues(server);
await server.close();
