import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/**
 * How the database is out of reach: every connection is reset; the port is closed; what is sent comes when it is over, as
 * a network that repeats lost packets does; what is sent is lost and nobody is told, then or later.
 */
export const CUTS = ["reset", "refused", "held", "swallowed"] as const;
export type Cut = (typeof CUTS)[number];

/** The way from one bot to the database. */
export interface Wire {
  /** The database's address as the bot is told it. */
  url: string;
  cut(how: Cut): Promise<void>;
  heal(): Promise<void>;
  isCut(): boolean;
  stop(): Promise<void>;
}

/** One connection through it; what waits is let go by `flow`. */
interface Pair {
  end(): void;
  swallow(): void;
  flow(): void;
}

/** @param url of the database */
export async function startWire(url: string): Promise<Wire> {
  const { hostname, port } = new URL(url);
  const pairs = new Set<Pair>();
  let how: Cut | undefined;
  let server = await listen(0, (client) => {
    if (how === "reset") return void client.resetAndDestroy();
    const pair = join(client, connect(Number(port), hostname), () => how === "held");
    if (how === "swallowed") pair.swallow();
    pairs.add(pair);
    client.once("close", () => pairs.delete(pair));
  });
  const own = (server.address() as AddressInfo).port;
  const address = new URL(url);
  address.host = `127.0.0.1:${own}`;
  const onConnection = server.listeners("connection")[0] as (client: Socket) => void;
  const close = async () => {
    if (!server.listening) return;
    const closed = once(server, "close");
    server.close();
    for (const pair of pairs) pair.end();
    await closed;
  };
  return {
    url: address.href,
    async cut(next) {
      how = next;
      if (next === "refused") await close();
      if (next === "reset") for (const pair of pairs) pair.end();
      if (next === "swallowed") for (const pair of pairs) pair.swallow();
    },
    async heal() {
      how = undefined;
      if (!server.listening) server = await listen(own, onConnection);
      for (const pair of pairs) pair.flow();
    },
    isCut: () => how !== undefined,
    stop: close,
  };
}

function join(client: Socket, database: Socket, isHeld: () => boolean): Pair {
  let lost = false;
  const held: (() => void)[] = [];
  const later = (what: () => void) => {
    if (isHeld() || held.length > 0) held.push(what);
    else what();
  };
  for (const [from, to] of [
    [client, database],
    [database, client],
  ] as const) {
    from.on("data", (chunk: Buffer) => lost || later(() => to.write(chunk)));
    from.once("close", () => lost || later(() => to.end()));
    from.on("error", () => {});
  }
  return {
    end() {
      client.resetAndDestroy();
      database.destroy();
    },
    swallow() {
      lost = true;
    },
    flow() {
      for (const go of held.splice(0)) go();
    },
  };
}

async function listen(port: number, onConnection: (client: Socket) => void): Promise<Server> {
  const server = createServer(onConnection);
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
}
