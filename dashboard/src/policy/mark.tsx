import { Tag } from "antd";
import type { ReactNode } from "react";

const LOOKS = {
  reading: { color: "#6b4700", background: "#fff1c9" },
  damaged: { color: "#8a1c12", background: "#ffe4e0" },
  differs: { color: "#7d2a0a", background: "#ffe7dc" },
};

/** A word that marks a reading, a damaged place or a difference; dark enough to be read. */
export function Mark(props: { readonly as: keyof typeof LOOKS; readonly children: ReactNode }): ReactNode {
  return <Tag style={{ ...LOOKS[props.as], marginInline: 6 }}>{props.children}</Tag>;
}
