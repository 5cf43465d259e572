import { setTimeout as wait } from "node:timers/promises";
import { type App, type Logger, type ReceiverEvent, SocketModeReceiver, type webApi } from "@slack/bolt";
import { ApgError } from "../../core/errors.js";
import type { Log } from "../../core/ports.js";
import { refusedToken } from "./identity.js";
import type { Answer, Processing } from "./processing.js";
import { codeOf } from "./profiles.js";

/** Waits between attempts to connect, in milliseconds: at once, then longer, at most half a minute. */
const WAITS = [0, 1_000, 2_000, 5_000, 10_000, 30_000];
/** A peer that does not answer the goodbye is not waited for longer. */
const GOODBYE = 2_000;

export interface SocketOptions {
  appToken: string;
  processing: Processing;
  clientOptions: webApi.WebClientOptions;
  logger: Logger;
  log: Log;
}

/**
 * Bolt's own Socket Mode with two differences: the same checks stand in front of Bolt as over HTTP, so that nothing
 * is answered twice or late; and it connects again by itself, because the SDK's own way ends the process where the
 * network is away at that moment.
 */
export class CheckedSocketReceiver extends SocketModeReceiver {
  readonly #processing: Processing;
  readonly #log: Log;
  #connected = false;
  #stopping = false;
  #failures = 0;

  constructor({ appToken, processing, clientOptions, logger, log }: SocketOptions) {
    // A copy: the SDK writes into these options.
    const installerOptions = { clientOptions: { ...clientOptions } };
    super({ appToken, logger, autoReconnectEnabled: false, installerOptions });
    this.#processing = processing;
    this.#log = log;
    this.client.on("connected", () => {
      this.#connected = true;
      this.#failures = 0;
    });
    this.client.on("disconnected", () => {
      const was = this.#connected;
      this.#connected = false;
      if (was && !this.#stopping) void this.#connect();
    });
  }

  get connected(): boolean {
    return this.#connected;
  }

  override init(app: App): void {
    this.#processing.init(app);
    // The socket hands its events to whatever is put here; it calls processEvent and nothing else.
    super.init({ processEvent: (event: ReceiverEvent) => this.#process(event) } as App);
  }

  /** @throws ApgError CONFIG_INVALID where Slack refuses the token; a network that is away is waited for */
  override async start(): ReturnType<SocketModeReceiver["start"]> {
    try {
      return await this.client.start();
    } catch (error) {
      if (refusedToken(error)) throw refusal(error);
      this.#failed(error);
      void this.#connect();
      return { ok: false };
    }
  }

  /** Takes nothing new, lets what is in flight finish, then lets go of the connection. */
  override async stop(): Promise<void> {
    this.#stopping = true;
    await this.#processing.idle();
    await Promise.race([this.client.disconnect(), wait(GOODBYE, undefined, { ref: false })]);
  }

  async #connect(): Promise<void> {
    while (!this.#stopping && !this.#connected) {
      await wait(WAITS[Math.min(this.#failures, WAITS.length - 1)], undefined, { ref: false });
      if (this.#stopping) return;
      await this.client.start().catch((error: unknown) => this.#failed(error));
    }
  }

  #failed(error: unknown): void {
    this.#failures += 1;
    this.#log("warn", "slack socket not connected", { error: codeOf(error), attempt: this.#failures });
  }

  async #process({ body, ack, retryNum: num, retryReason: reason }: ReceiverEvent): Promise<void> {
    const answer = await this.#processing.answer(body, { num, reason });
    // What failed stays unacknowledged: Slack then tries again.
    if (answer.status < 500) await ack(payloadOf(answer));
  }
}

function refusal(cause: unknown): ApgError {
  const hint =
    "an app-level token with connections:write, under Basic Information of the app; it begins with xapp-";
  return new ApgError("CONFIG_INVALID", "Slack does not let the bot in", {
    problems: [{ where: "SLACK_APP_TOKEN", what: `is refused by Slack: ${codeOf(cause)}`, hint }],
    cause,
  });
}

function payloadOf({ type, bytes }: Answer): unknown {
  if (bytes.length === 0) return undefined;
  const text = Buffer.from(bytes, "latin1").toString();
  return type === "application/json" ? JSON.parse(text) : text;
}
