import { connect } from "node:net";
import { performance } from "node:perf_hooks";
import { createAnswers } from "./answers.js";
import { percentile } from "./stats.js";

export interface Load {
  /** Of several, each gets as many of the connections as the others. */
  port: number | readonly number[];
  /** Connections kept open, each with one request on its way. */
  concurrency: number;
  /** Ends after so many requests or so many milliseconds, whichever is first. */
  requests?: number;
  milliseconds?: number;
  /** The bytes of the next request. */
  next(): Buffer;
}

export interface Loaded {
  requests: number;
  /** Requests a second. */
  rate: number;
  /** From the first byte out to the last byte in, in milliseconds. */
  p50: number;
  p99: number;
}

/**
 * Asks as fast as the answers come. Plain sockets: a client library costs as much as the servers that are compared.
 * @throws Error where an answer is not 200 or has another size than the first: a fast refusal is no result.
 */
export async function load({ port, concurrency, requests, milliseconds, next }: Load): Promise<Loaded> {
  const times: number[] = [];
  const most = requests ?? Number.POSITIVE_INFINITY;
  const started = performance.now();
  const end = milliseconds === undefined ? Number.POSITIVE_INFINITY : started + milliseconds;
  let sent = 0;
  let size = 0;

  const ports = [port].flat();
  const connection = (_: unknown, index: number) =>
    new Promise<void>((resolve, reject) => {
      const socket = connect({
        port: ports[index % ports.length] as number,
        host: "127.0.0.1",
        noDelay: true,
      });
      let asked = 0;
      const ask = () => {
        if (sent >= most || performance.now() >= end) {
          socket.destroy();
          return resolve();
        }
        sent++;
        const bytes = next();
        asked = performance.now();
        socket.write(bytes);
      };
      const read = createAnswers(({ status, bytes }) => {
        times.push(performance.now() - asked);
        size ||= bytes;
        // A chunk boundary or a date may differ by a few bytes.
        if (status !== 200 || Math.abs(bytes - size) > 64) {
          socket.destroy();
          return reject(new Error(`answer ${status} of ${bytes} bytes, the first had ${size}`));
        }
        ask();
      });
      socket.once("connect", ask).on("data", read).once("error", reject);
      socket.once("close", () => reject(new Error("the server closed a kept connection")));
    });

  await Promise.all(Array.from({ length: concurrency }, connection));
  const seconds = (performance.now() - started) / 1000;
  return {
    requests: times.length,
    rate: times.length / seconds,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
}
