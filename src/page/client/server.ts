import type { Completion, Doings, Done, PersonKey, View } from "../api.js";
import type { Place } from "./state.js";

/** App Home is a person's own; the conversation that it belongs to is the direct one. */
export const channelOf = (place: Place) => (place === "home" ? "direct" : place);

async function get<T>(path: string): Promise<T> {
  const response = await fetch(path, { headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json() as Promise<T>;
}

export function fetchView(person: PersonKey, place: Place): Promise<View> {
  return get(`/page/view?${new URLSearchParams({ person, channel: channelOf(place) })}`);
}

/** In the language that the page is set to. */
export function fetchCompletions(): Promise<Completion[]> {
  return get("/page/completions");
}

/** Asks the server to do something; what it refuses, and a server that is not there, is a `Done` as well. */
export async function post<Name extends keyof Doings>(name: Name, input: Doings[Name]): Promise<Done> {
  try {
    const response = await fetch(`/page/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input),
    });
    return (await response.json()) as Done;
  } catch {
    return { ok: false, error: { code: "UNREACHABLE", what: "", hint: "" } };
  }
}

/**
 * Listens to the server until the returned function is called. A browser has six connections for one address and this
 * is one of them, so that a tab that nobody sees gives it back.
 * @param changed with the newest version: when something changed, and when the connection is there, as something may have
 */
export function listen(changed: (version: number) => void, connected: (is: boolean) => void): () => void {
  let source: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(again);
    source?.close();
    source = undefined;
  };
  const open = () => {
    close();
    const opened = new EventSource("/page/changes");
    source = opened;
    opened.onopen = () => connected(true);
    opened.onmessage = ({ data }) => changed(Number(data));
    opened.onerror = () => {
      connected(false);
      // A browser tries again by itself, except where it was answered with something else than events.
      if (opened.readyState === EventSource.CLOSED) again = setTimeout(open, 2_000);
    };
  };
  const seen = () => (document.hidden ? close() : open());
  seen();
  document.addEventListener("visibilitychange", seen);
  return () => {
    document.removeEventListener("visibilitychange", seen);
    close();
  };
}
