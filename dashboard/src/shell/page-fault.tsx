import { Button, Result } from "antd";
import type { ReactNode } from "react";
import { useRouteError } from "react-router";
import { useWords, type Words } from "../kit/language.tsx";

const WORDS: Words<{ title: string; how: string; again: string }> = {
  ZH: { title: "页面出错", how: "请重新加载；若仍出错，请将以下信息告知管理员。", again: "重新加载" },
  EN: { title: "The page failed", how: "Reload it; if it fails again, tell your administrator this.", again: "Reload" },
};

/** What stands where a page failed. */
export function PageFault(): ReactNode {
  const words = useWords(WORDS);
  const error = useRouteError();
  return (
    <Result
      status="error"
      title={words.title}
      subTitle={`${words.how} ${error instanceof Error ? error.message : String(error)}`}
      extra={
        <Button type="primary" onClick={() => window.location.reload()}>
          {words.again}
        </Button>
      }
    />
  );
}
