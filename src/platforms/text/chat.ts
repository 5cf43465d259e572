import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Dispatch, Fixed } from "../../core/dispatch.js";
import { terminalCaller } from "./caller.js";
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
  // Some terminals say that they have no columns at all; a narrower text than this is not readable.
  const width = Math.max(NARROWEST, Math.min(options.output.columns || WIDEST, WIDEST));
  const style = options.colours ? colourStyle : plainStyle;
  return {
    reply,
    text: options.json ? JSON.stringify(renderJson(reply)) : renderText(reply, { width, style }),
  };
}

/** Reads a line at a time and answers each in order, until the input ends or somebody types `exit`. */
export async function chat(options: ChatOptions): Promise<void> {
  const { input, output, json } = options;
  const typing = input.isTTY === true && output.isTTY === true;
  const lines = createInterface({ input, ...(typing ? { output, prompt: "apg> " } : {}) });
  if (typing) lines.prompt();
  for await (const line of lines) {
    if (typing && /^(exit|quit|q)$/i.test(line.trim())) break;
    // In a file an empty line is no question; at the prompt it asks for the front page.
    if (typing || line.trim()) {
      const { text } = await answerLine(line, options);
      output.write(`${text}\n${json ? "" : "\n"}`);
    }
    if (typing) lines.prompt();
  }
  lines.close();
}
