import type { Reply } from "../../core/reply.js";

/** Makes something of each Reply once: the same one comes again for the same line. As a key, it goes with the Reply. */
export function once<T extends object>(make: (reply: Reply) => T): (reply: Reply) => T {
  const made = new WeakMap<Reply, T>();
  return (reply) => {
    let value = made.get(reply);
    if (!value) {
      value = make(reply);
      made.set(reply, value);
    }
    return value;
  };
}
