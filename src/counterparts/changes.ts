import { EventEmitter } from "node:events";

/** Tells listeners what changed in a counterpart. */
export interface Changes<Change> {
  changed(change: Change): void;
  /** @returns takes the listener away again */
  onChange(listener: (change: Change) => void): () => void;
}

export function createChanges<Change>(): Changes<Change> {
  const emitter = new EventEmitter().setMaxListeners(0);
  return {
    changed: (change) => void emitter.emit("change", change),
    onChange(listener) {
      emitter.on("change", listener);
      return () => void emitter.off("change", listener);
    },
  };
}

/** Waiting for what happens in a counterpart, with no clock in it. */
export interface Watching<Change> {
  on(event: "change", listener: (change: Change) => void): void;
  off(event: "change", listener: (change: Change) => void): void;
  /**
   * Waits until the condition gives something truthy, looking now and after every change.
   * @returns what the condition gave
   * @throws Error where the counterpart stops first
   */
  until<T>(condition: () => T | undefined | false | null | 0 | ""): Promise<T>;
}

export function createWatching<Change>(
  { onChange }: Pick<Changes<Change>, "onChange">,
  stopped: AbortSignal,
): Watching<Change> {
  const offs = new Map<(change: Change) => void, () => void>();
  return {
    on(_event, listener) {
      offs.get(listener)?.();
      offs.set(listener, onChange(listener));
    },
    off(_event, listener) {
      offs.get(listener)?.();
      offs.delete(listener);
    },
    until: (condition) =>
      new Promise((resolve, reject) => {
        const look = () => {
          try {
            const found = condition();
            if (found) finish(() => resolve(found));
          } catch (error) {
            finish(() => reject(error));
          }
        };
        const gone = () =>
          finish(() => reject(new Error("the counterpart stopped while something was awaited")));
        const off = onChange(look);
        const finish = (settle: () => void) => {
          off();
          stopped.removeEventListener("abort", gone);
          settle();
        };
        stopped.addEventListener("abort", gone);
        if (stopped.aborted) gone();
        else look();
      }),
  };
}
