/** Loaded before a server: answers the bench what the process uses. */
export interface Usage {
  rss: number;
  heapUsed: number;
  /** User and system, in microseconds. */
  cpu: number;
}

process.on("message", () => {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({ rss, heapUsed, cpu: user + system } satisfies Usage);
});
// The bench must not keep a server alive that wants to end.
process.channel?.unref();
