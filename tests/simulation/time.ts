/** Virtual time: what happens when, in order. Nothing waits for a real clock. */
export interface Time {
  /** The true time, milliseconds since 1970. */
  now(): number;
  /** Has something happen at a time; what is past happens next. The clock stands still until a promise resolves. */
  at(time: number, happen: () => void | Promise<void>): void;
  /** Lets everything happen until a time. */
  run(until: number): Promise<void>;
}

interface Event {
  time: number;
  /** Of two at the same time the first that was asked for. */
  order: number;
  happen: () => void | Promise<void>;
}

export function createTime(start: number): Time {
  const heap: Event[] = [];
  let now = start;
  let order = 0;
  return {
    now: () => now,
    at(time, happen) {
      push(heap, { time: Math.max(time, now), order: order++, happen });
    },
    async run(until) {
      for (let event = heap[0]; event && event.time <= until; event = heap[0]) {
        pop(heap);
        now = event.time;
        await event.happen();
        // Whatever follows from it without waiting has happened when this resolves.
        await new Promise(setImmediate);
      }
      now = until;
    },
  };
}

const before = (a: Event, b: Event) => a.time < b.time || (a.time === b.time && a.order < b.order);

function push(heap: Event[], event: Event): void {
  let index = heap.push(event) - 1;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    if (!before(event, heap[parent] as Event)) break;
    heap[index] = heap[parent] as Event;
    index = parent;
  }
  heap[index] = event;
}

function pop(heap: Event[]): void {
  const last = heap.pop() as Event;
  if (heap.length === 0) return;
  let index = 0;
  for (;;) {
    let child = 2 * index + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && before(heap[child + 1] as Event, heap[child] as Event)) child++;
    if (!before(heap[child] as Event, last)) break;
    heap[index] = heap[child] as Event;
    index = child;
  }
  heap[index] = last;
}
