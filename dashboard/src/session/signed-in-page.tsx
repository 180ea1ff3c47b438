import { Button, Result, Spin } from "antd";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { useWords, type Words } from "../kit/language.tsx";
import { useSession } from "./session.tsx";

const WORDS: Words<{ coming: string; failed: string; again: string }> = {
  ZH: { coming: "正在登录", failed: "登录未完成", again: "重新登录" },
  EN: { coming: "Signing in", failed: "The sign-in did not come to its end", again: "Sign in again" },
};

/** Where the provider sends people back to; goes on to where they came from. */
export function SignedInPage(): ReactNode {
  const words = useWords(WORDS);
  const { manager, signIn } = useSession();
  const navigate = useNavigate();
  const [fault, setFault] = useState<string | null>(null);
  const begun = useRef(false);
  useEffect(() => {
    // A code is good for one use.
    if (begun.current) return;
    begun.current = true;
    manager
      .signinRedirectCallback()
      .then(({ state }) => navigate(ownPlace(state), { replace: true }))
      .catch((error: unknown) => setFault(error instanceof Error ? error.message : String(error)));
  }, [manager, navigate]);
  if (fault === null) return <Spin description={words.coming} size="large" style={{ width: "100%", marginTop: 80 }} />;
  return (
    <Result
      status="warning"
      title={words.failed}
      subTitle={fault}
      extra={
        <Button type="primary" onClick={signIn}>
          {words.again}
        </Button>
      }
    />
  );
}

/** Never an address elsewhere, whatever came back. */
function ownPlace(state: unknown): string {
  return typeof state === "string" && /^\/(?!\/)/.test(state) && !state.startsWith("/sign") ? state : "/";
}
