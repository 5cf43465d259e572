import { useId } from "react";
import type { ChannelKey, FaultKind } from "../../api.js";
import { sayLine } from "../say.js";
import { channelOf } from "../server.js";
import type { PartProps } from "../shell/navigation.js";
import { nameOf } from "../shell/place.js";
import { useWords } from "../words/index.js";

const HERE: FaultKind[] = ["pause", "archive"];
const PLATFORM: FaultKind[] = ["revoke", "lose", "limit", "error"];

/** What can be made to go wrong, so that the bot has to explain it. */
export function Faults({ page, view }: PartProps) {
  const say = useWords();
  const id = useId();
  const channel = channelOf(page.state.place);
  const ask = () => {
    // Where the tools cover the conversation, its answer would stand behind them.
    page.dispatch({ type: "drawer" });
    void sayLine(page, "/apg doctor");
  };
  const here = view.channels.find(({ key }) => key === channel)?.faults ?? [];
  return (
    <section className="tool" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say.faults.title}</h2>
      <h3>{channel === "direct" ? say.faults.here : nameOf(channel, view, say)}</h3>
      {channel === "direct" ? (
        <p className="small">{say.faults.pickChannel}</p>
      ) : (
        HERE.map((kind) => (
          <Switch key={kind} page={page} view={view} kind={kind} on={here.includes(kind)} channel={channel} />
        ))
      )}
      <h3>{say.faults.platform}</h3>
      {PLATFORM.map((kind) => (
        <Switch key={kind} page={page} view={view} kind={kind} on={view.faults.includes(kind)} />
      ))}
      <button type="button" className="button" onClick={ask}>
        {say.faults.doctor}
      </button>
    </section>
  );
}

type SwitchProps = PartProps & { kind: FaultKind; on: boolean; channel?: ChannelKey };

function Switch({ page, kind, on, channel }: SwitchProps) {
  const id = useId();
  const { name, what } = useWords().fault[kind];
  return (
    <button
      type="button"
      role="switch"
      className="switch"
      aria-checked={on}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-what`}
      onClick={() => page.act("fault", { kind, on: !on, ...(channel && { channel }) })}
    >
      <span className="switch-words">
        <span id={`${id}-name`}>{name}</span>
        <span id={`${id}-what`} className="small">
          {what}
        </span>
      </span>
      <span className="switch-track" aria-hidden="true" />
    </button>
  );
}
