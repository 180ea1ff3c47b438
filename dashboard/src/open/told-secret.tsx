import { Alert, App, Button, Flex, Typography } from "antd";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { useWords, type Words } from "../kit/language.tsx";

const WORDS: Words<Record<"once" | "how" | "copy" | "copied" | "notCopied" | "print" | "follow" | "label", string>> = {
  ZH: {
    once: "已提交。查询码只显示这一次，请立即保存。",
    how: "凭查询码可查询办理情况、撤回异议；任何人都无法为您找回。",
    copy: "复制查询码",
    copied: "已复制",
    notCopied: "浏览器未能复制，请手工抄录",
    print: "打印",
    follow: "现在查询办理情况",
    label: "查询码",
  },
  EN: {
    once: "Filed. The secret is shown this once; keep it now.",
    how: "By it you follow what becomes of it, and take an objection back; nobody can find it again for you.",
    copy: "Copy the secret",
    copied: "Copied",
    notCopied: "The browser could not copy it; write it down",
    print: "Print",
    follow: "Follow it now",
    label: "Secret",
  },
};

// Handed over within this tab and never in an address; a reload forgets it.
let kept = "";

/** The secret that was just told, for the page that follows it; empty when none was. */
export function takeSecret(): string {
  const secret = kept;
  kept = "";
  return secret;
}

/** Shows a secret that is told once, with what to do with it. */
export function ToldSecret({ secret }: { readonly secret: string }): ReactNode {
  const words = useWords(WORDS);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => message.success(words.copied),
      () => message.warning(words.notCopied),
    );
  const follow = () => {
    kept = secret;
    navigate("/follow");
  };
  return (
    <Alert
      type="success"
      showIcon
      role="status"
      title={words.once}
      description={
        <Flex vertical gap={8}>
          <span>{words.how}</span>
          <Typography.Text strong code aria-label={words.label} style={{ fontSize: 18, overflowWrap: "anywhere" }}>
            {secret}
          </Typography.Text>
          <Flex gap={8} wrap className="no-print">
            <Button onClick={() => void copy()}>{words.copy}</Button>
            <Button onClick={() => window.print()}>{words.print}</Button>
            <Button type="primary" onClick={follow}>
              {words.follow}
            </Button>
          </Flex>
        </Flex>
      }
    />
  );
}
