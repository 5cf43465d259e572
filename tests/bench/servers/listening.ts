import type { AddressInfo } from "node:net";

/** Says the port as main.ts says it. */
export function listening(server: { address(): AddressInfo | string | null }): void {
  const { port } = server.address() as AddressInfo;
  process.stderr.write(`${JSON.stringify({ event: "listening", port })}\n`);
  // A CPU profile is written only where the process ends by itself.
  process.once("SIGTERM", () => process.exit(0));
}
