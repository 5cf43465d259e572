/** Loaded before a server: answers the bench what the process uses. */
export interface Usage {
  /** User and system, in microseconds. */
  cpu: number;
  /** Bytes. */
  rss: number;
  heapUsed: number;
}

/** `memory` collects garbage first; `cpu` must not, or the collection would count as work for the requests. */
export type Asked = "cpu" | "memory";

process.on("message", (asked: Asked) => {
  if (asked === "memory") globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ cpu: user + system, rss, heapUsed } satisfies Usage);
});
// A bench that was stopped leaves no server behind.
process.once("disconnect", () => process.exit(0));
// The bench must not keep a server alive that wants to end.
process.channel?.unref();
