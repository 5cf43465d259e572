import type { PersonKey } from "../../api.js";

/** Initials on a colour of one's own; the name stands beside it. */
export function Avatar({ of, name }: { of: PersonKey | "bot"; name: string }) {
  if (of === "bot") return <img className="avatar" src="/page/icon.svg" alt="" />;
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join("");
  return (
    <span className={`avatar avatar-${of}`} aria-hidden="true">
      {initials}
    </span>
  );
}
