/** Many processes on one PostgreSQL. */
import { benchHour } from "./postgres/hour.js";
import { benchInstances } from "./postgres/instances.js";
import { benchQueues } from "./postgres/queues.js";
import { startServer } from "./postgres/server.js";

const server = await startServer();
process.stdout.write(`PostgreSQL ${server.version}\n`);
await benchQueues(server);
await benchInstances(server);
await benchHour(server);
await server.close();
