import { useCallback, useEffect, useLayoutEffect, useRef } from "react";

/** So near to the end, in pixels, somebody reads what is newest. */
const NEAR = 80;
/** The line with the day stays at the top and would cover the beginning. */
const ABOVE = 40;

/**
 * Scrolls a log to what is new: to its end, or to the beginning of a message that is longer than the log is high.
 * Whoever reads further up is left there, and so is whoever clicked in it: an edit in place does not move the page.
 * @param last names the newest message
 */
export function useScroll(last: string | undefined) {
  const outer = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  /** After a click what changes is where one looks, also at the end of the log. */
  const held = useRef(false);

  const show = useCallback(() => {
    const log = outer.current;
    if (!log || !follows.current) return;
    const newest = log.querySelector<HTMLElement>("[data-last]");
    const end = log.scrollHeight - log.clientHeight;
    log.scrollTop = newest ? Math.min(end, newest.offsetTop - ABOVE) : end;
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message is what it waits for.
  useLayoutEffect(() => {
    held.current = false;
    show();
  }, [last, show]);

  // Cards come a moment later than their message, and the window may change.
  useEffect(() => {
    const watch = new ResizeObserver(show);
    if (outer.current) watch.observe(outer.current);
    if (inner.current) watch.observe(inner.current);
    return () => watch.disconnect();
  }, [show]);

  const leave = () => {
    follows.current = false;
    held.current = false;
  };
  const hold = () => {
    follows.current = false;
    held.current = true;
  };
  return {
    inner,
    outer: {
      ref: outer,
      onWheel: leave,
      onTouchMove: leave,
      onPointerDown: hold,
      onKeyDown: hold,
      onScroll: () => {
        const log = outer.current;
        if (log && !held.current && log.scrollHeight - log.clientHeight - log.scrollTop < NEAR)
          follows.current = true;
      },
    },
  };
}
