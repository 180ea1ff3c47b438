import { Card, Flex, Typography } from "antd";
import type { ReactNode } from "react";

/** A part of a page below its own heading. */
export function Section(props: {
  readonly title: string;
  readonly extra?: ReactNode;
  /** One sentence below the heading. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Card size="small" style={{ marginBottom: 16 }}>
      <Flex justify="space-between" align="center" gap={8} wrap style={{ marginBottom: 12 }}>
        <Typography.Title level={2} style={{ fontSize: 17, margin: 0 }}>
          {props.title}
        </Typography.Title>
        {props.extra}
      </Flex>
      {props.lead !== undefined && <Typography.Paragraph>{props.lead}</Typography.Paragraph>}
      {props.children}
    </Card>
  );
}

/** A value, or that it is not known. */
export function Known({ value }: { readonly value: ReactNode }): ReactNode {
  return value === null || value === undefined || value === "" ? <span title="未知 / not known">—</span> : value;
}
