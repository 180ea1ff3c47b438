import { Result, Spin } from "antd";
import { type ReactNode, useEffect, useState } from "react";
import { useSearchParams } from "react-router";
import { useWords, type Words } from "../kit/language.tsx";
import { useSession } from "./session.tsx";

const WORDS: Words<{ going: string; failed: string }> = {
  ZH: { going: "正在前往登录页面", failed: "无法连接身份认证服务" },
  EN: { going: "Going to sign in", failed: "The identity provider cannot be reached" },
};

/** Leads to the provider at once. */
export function SignInPage(): ReactNode {
  const words = useWords(WORDS);
  const { manager } = useSession();
  const [params] = useSearchParams();
  const [fault, setFault] = useState<string | null>(null);
  const to = params.get("to") ?? "/";
  useEffect(() => {
    manager.signinRedirect({ state: to }).catch((error: unknown) => setFault(String(error)));
  }, [manager, to]);
  if (fault !== null) return <Result status="warning" title={words.failed} subTitle={fault} />;
  return <Spin description={words.going} size="large" style={{ width: "100%", marginTop: 80 }} />;
}
