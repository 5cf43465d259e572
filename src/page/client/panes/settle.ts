import { isAnother } from "./another.js";

/** Two frames: what came of a click is drawn by then. */
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/**
 * After a click on a message, once its answer is there: where another page stands in its place, it is read from its
 * beginning; where what was clicked is gone, the message has the focus instead. Otherwise nothing moves.
 */
export async function settle(message: HTMLElement | null, before: string): Promise<void> {
  await drawn();
  if (!message?.isConnected) return;
  const another = isAnother(before, message.innerText);
  const lost = document.activeElement === document.body;
  if (another || lost) message.focus({ preventScroll: true });
  const log = message.closest(".log");
  if (another && log && message.getBoundingClientRect().top < log.getBoundingClientRect().top)
    message.scrollIntoView({ block: "start" });
}
