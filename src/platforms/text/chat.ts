import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Dispatch, Fixed } from "../../core/dispatch.js";
import type { Reply } from "../../core/reply.js";
import { terminalCaller } from "./caller.js";
import { type FollowOptions, followUp } from "./follow.js";
import type { Read } from "./form.js";
import { renderJson } from "./json.js";
import { colourStyle, plainStyle } from "./marks.js";
import { renderText } from "./render.js";

export interface ChatOptions {
  input: Readable & { isTTY?: boolean };
  output: Writable & { isTTY?: boolean; columns?: number };
  dispatch: Dispatch;
  fixed: Fixed;
  json: boolean;
  /** Colours are for a terminal alone, and not where NO_COLOR says no. */
  colours: boolean;
}

/** Columns; longer lines are hard to follow with the eye. */
const WIDEST = 80;
const NARROWEST = 40;

/** One answer as it is printed: for people at most 80 columns wide, or one JSON object on a line. */
export async function answerLine(line: string, options: ChatOptions) {
  const reply = await options.dispatch(line, terminalCaller, options.fixed);
  return { reply, text: shown(reply, options) };
}

function shown(reply: Reply, { output, json, colours }: ChatOptions): string {
  // Some terminals say that they have no columns at all; a narrower text than this is not readable.
  const width = Math.max(NARROWEST, Math.min(output.columns || WIDEST, WIDEST));
  const style = colours ? colourStyle : plainStyle;
  return json ? JSON.stringify(renderJson(reply)) : renderText(reply, { width, style });
}

/** Reads a line at a time and answers each in order, until the input ends or somebody types `exit`. */
export async function chat(options: ChatOptions): Promise<void> {
  const { output, json } = options;
  const typing = isTyping(options);
  const { read, close } = openLines(options);
  for (;;) {
    const line = await read("apg> ");
    if (line === undefined || (typing && /^(exit|quit|q)$/i.test(line.trim()))) break;
    // In a file an empty line is no question; at the prompt it asks for the front page.
    if (!typing && !line.trim()) continue;
    const { reply, text } = await answerLine(line, options);
    output.write(`${text}\n${json ? "" : "\n"}`);
    if (typing && !json) await followUp(reply, followOptions(options, read));
  }
  close();
}

/** Answers one line, and goes on to what its answer asks where somebody is there to be asked. */
export async function answerOnce(line: string, options: ChatOptions): Promise<Reply> {
  const { reply, text } = await answerLine(line, options);
  options.output.write(`${text}\n`);
  if (isTyping(options) && !options.json) {
    const { read, close } = openLines(options);
    await followUp(reply, followOptions(options, read));
    close();
  }
  return reply;
}

const isTyping = ({ input, output }: ChatOptions): boolean => input.isTTY === true && output.isTTY === true;

function followOptions(options: ChatOptions, read: Read): FollowOptions {
  const { output, dispatch, fixed } = options;
  const show = (reply: Reply) => shown(reply, options);
  return { read, write: (text) => output.write(text), dispatch, fixed, show };
}

/** The lines of the input, each asked for by a prompt where somebody types them. */
function openLines(options: ChatOptions): { read: Read; close(): void } {
  const { input, output } = options;
  const typing = isTyping(options);
  const lines = createInterface({ input, ...(typing ? { output } : {}) });
  const each = lines[Symbol.asyncIterator]();
  return {
    async read(prompt) {
      if (typing) {
        lines.setPrompt(prompt);
        lines.prompt();
      }
      const { value, done } = await each.next();
      return done ? undefined : value;
    },
    close: () => lines.close(),
  };
}
