import { Button, Result } from "antd";
import type { ReactNode } from "react";
import { useWords, type Words } from "../kit/language.tsx";
import { useSession } from "../session/session.tsx";

const WORDS: Words<{ title: string; how: string; signIn: string }> = {
  ZH: { title: "此页面供企业使用", how: "请以企业身份登录后查看本企业的事务。", signIn: "登录" },
  EN: { title: "This page is for enterprises", how: "Sign in as an enterprise to see its affairs.", signIn: "Sign in" },
};

/** What is shown to an enterprise about itself; whoever is none is told so. */
export function ForEnterprise({ children }: { readonly children: (uscc: string) => ReactNode }): ReactNode {
  const words = useWords(WORDS);
  const { viewer, signIn } = useSession();
  if (viewer?.role === "ENTERPRISE" && viewer.uscc !== null) return children(viewer.uscc);
  return (
    <Result
      status="403"
      title={words.title}
      subTitle={words.how}
      extra={
        <Button type="primary" onClick={signIn}>
          {words.signIn}
        </Button>
      }
    />
  );
}
