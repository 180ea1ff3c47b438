import type { ReactNode, RefObject } from "react";
import { useEffect } from "react";

/** A place in which the arrow keys lead from link to link; up from the first leads back to where it began. */
export function MovesAmongLinks(props: {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly back: () => void;
  readonly busy: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { place, back, busy } = props;
  useEffect(() => {
    const within = place.current;
    if (within === null) return;
    const move = (event: KeyboardEvent) => {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      const links = [...within.querySelectorAll("a")];
      const at = links.findIndex((link) => link.contains(document.activeElement));
      if (at === -1) return;
      event.preventDefault();
      const next = links[at + (event.key === "ArrowDown" ? 1 : -1)];
      if (next !== undefined) next.focus();
      else if (event.key === "ArrowUp") back();
    };
    within.addEventListener("keydown", move);
    return () => within.removeEventListener("keydown", move);
  }, [place, back]);
  return (
    <div ref={place} aria-busy={busy}>
      {props.children}
    </div>
  );
}
