import { Agent, createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";

const ASKS = 200;

/** A load balancer as common ones work: connections are kept, and an instance gets nothing while `/healthz` refuses. */
export interface Balancer {
  url: string;
  /** The ports of the instances that there are. */
  set(ports: readonly number[]): void;
  close(): void;
}

export async function startBalancer(): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true });
  let instances = new Map<number, boolean>();
  let turn = 0;

  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const healthy = [...instances].filter(([, is]) => is).map(([port]) => port);
      const hand = (left: number[]) => {
        const [port, ...rest] = left;
        if (port === undefined) return outgoing.writeHead(502).end();
        const { method, url: path, headers } = incoming;
        const passed = send({ host: "127.0.0.1", port, method, path, headers, agent }, (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
        });
        // What was never sent can go to another; what was may have been done.
        passed.on("error", (error: NodeJS.ErrnoException) => {
          if (error.code === "ECONNREFUSED") hand(rest);
          else outgoing.writeHead(502).end(String(error.code));
        });
        passed.end(Buffer.concat(chunks));
      };
      const first = turn++ % Math.max(1, healthy.length);
      hand([...healthy.slice(first), ...healthy.slice(0, first)]);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  const check = async (port: number) => {
    const status = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      (answer) => answer.status,
      () => 0,
    );
    if (instances.has(port)) instances.set(port, status === 200);
  };
  const asking = setInterval(() => void Promise.all([...instances.keys()].map(check)), ASKS);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    set(ports) {
      instances = new Map(ports.map((port) => [port, instances.get(port) ?? true]));
    },
    close() {
      clearInterval(asking);
      agent.destroy();
      server.close();
      server.closeAllConnections();
    },
  };
}
