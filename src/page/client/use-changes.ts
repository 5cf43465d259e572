import { type RefObject, useEffect } from "react";
import { listen } from "./server.js";

/** Changes that come in a burst are looked at once. */
const BURST = 40;
/** A server that had no answer is asked again after so long, in ms. */
const AGAIN = 2_000;

/**
 * Looks at once, and again whenever the server says that there is something newer.
 * @param look gives whether the server had an answer
 * @param seen the version that was seen last
 * @param connected is told whether the server can be heard
 */
export function useChanges(
  look: () => Promise<boolean>,
  seen: RefObject<number>,
  connected: (is: boolean) => void,
): void {
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    let looking = false;
    let newest = 0;
    const lookIn = (wait: number) => {
      // What changes while a look is under way is compared at its end.
      if (!left && !looking) soon ??= setTimeout(lookNow, wait);
    };
    const lookNow = async () => {
      soon = undefined;
      looking = true;
      const answered = await look();
      looking = false;
      if (!answered) lookIn(AGAIN);
      else if (seen.current < newest) lookIn(BURST);
    };
    void lookNow();
    const stop = listen(
      (version) => {
        newest = version;
        if (version > seen.current) lookIn(BURST);
      },
      (is) => {
        // A server that was started anew counts from the beginning.
        if (!is) seen.current = 0;
        connected(is);
      },
    );
    return () => {
      left = true;
      clearTimeout(soon);
      stop();
    };
  }, [look, seen, connected]);
}
