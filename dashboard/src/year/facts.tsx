import { Descriptions } from "antd";
import type { ReactNode } from "react";

/** Facts about a thing, side by side where there is room. */
export function Facts(props: { readonly rows: readonly (readonly [label: string, value: ReactNode])[] }): ReactNode {
  return (
    <Descriptions
      bordered
      style={{ background: "#fff" }}
      size="small"
      column={{ xs: 1, md: 2 }}
      styles={{ label: { color: "#3d444d" } }}
      items={props.rows.map(([label, children]) => ({ key: label, label, children: children ?? "—" }))}
    />
  );
}
