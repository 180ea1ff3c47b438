import { PrinterOutlined } from "@ant-design/icons";
import { Button, Flex, Typography } from "antd";
import { type ReactNode, useEffect } from "react";
import { AsOfBar } from "./as-of-bar.tsx";
import { useWords, type Words } from "./language.tsx";

const WORDS: Words<{ print: string; hub: string }> = {
  ZH: { print: "打印", hub: "企业标准“领跑者”枢纽" },
  EN: { print: "Print", hub: "Leader Hub" },
};

/** A page: its title, what can be done on it, and what it shows. */
export function Page(props: {
  readonly title: string;
  /** One sentence below the title: what the page is for. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** Whether the page can be asked for another day; it shows the controls then. */
  readonly asOf?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const words = useWords(WORDS);
  useEffect(() => {
    document.title = `${props.title} · ${words.hub}`;
  }, [props.title, words.hub]);
  return (
    <article>
      <Flex justify="space-between" align="flex-start" gap={16} wrap style={{ marginBottom: 16 }}>
        <div style={{ minWidth: 0, flex: "1 1 20rem" }}>
          <Typography.Title level={1} style={{ fontSize: 24, margin: 0 }}>
            {props.title}
          </Typography.Title>
          {props.lead !== undefined && <Typography.Text type="secondary">{props.lead}</Typography.Text>}
        </div>
        <Flex gap={8} wrap className="no-print">
          {props.actions}
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            {words.print}
          </Button>
        </Flex>
      </Flex>
      {props.asOf === true && <AsOfBar />}
      {props.children}
    </article>
  );
}
