import type { ReactNode } from "react";

/** How something stands: well, not, in doubt, or neither. */
export type MarkKind = "good" | "bad" | "doubt" | "plain";

const LOOKS: Readonly<
  Record<MarkKind, { readonly color: string; readonly background: string; readonly sign: string }>
> = {
  good: { color: "#135200", background: "#f0f9ea", sign: "✓" },
  bad: { color: "#8a1c14", background: "#fdf0ee", sign: "✗" },
  doubt: { color: "#6b4500", background: "#fff8e1", sign: "?" },
  plain: { color: "#1f2933", background: "#eef1f5", sign: "–" },
};

/** A word with its sign on a colour that can be read. */
export function Mark({ kind, children }: { readonly kind: MarkKind; readonly children: string }): ReactNode {
  const { color, background, sign } = LOOKS[kind];
  return (
    <span style={{ color, background, padding: "1px 8px", borderRadius: 4, whiteSpace: "nowrap" }}>
      <span aria-hidden>{sign}</span> {children}
    </span>
  );
}
