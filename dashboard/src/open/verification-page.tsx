import { Card, Flex } from "antd";
import type { ReactNode } from "react";
import { useWords, type Words } from "../kit/language.tsx";
import { Page } from "../kit/page.tsx";

const WORDS: Words<
  Record<"title" | "lead" | "go" | "how" | "what" | "whatText" | "offline" | "offlineText", string> & {
    readonly steps: readonly string[];
  }
> = {
  ZH: {
    title: "核验回执",
    lead: "每项判定都附经签名的回执；任何人都可以核验，无须登录，也无须信任出示回执的人。",
    go: "打开核验页面",
    how: "如何核验",
    steps: [
      "打开核验页面。",
      "粘贴回执文本，或扫描纸质回执上的二维码。",
      "页面说明签名是否有效、由哪个部门作出、就哪一日作答，以及此后是否已被取代。",
    ],
    what: "回执说明什么",
    whatText:
      "回执证明该部门在该时刻就该问题这样作答，并载明理由、条款和事实；它不是批准，也不是授信、采购或授奖的承诺。",
    offline: "离线核验",
    offlineText:
      "下载各部门公钥后，可用开源核验程序在不联网的计算机上核验：node verifier/leader-hub-verify.mjs --keys keys.json receipt.jws",
  },
  EN: {
    title: "Verify a receipt",
    lead: "Each decision has a signed receipt; anybody can verify it, without a sign-in and without trusting whoever shows it.",
    go: "Open the page that verifies",
    how: "How",
    steps: [
      "Open the page.",
      "Paste the receipt, or scan the QR code of a printed one.",
      "It says whether the signature is good, which department answered for which day, and whether something took its place since.",
    ],
    what: "What a receipt says",
    whatText:
      "That this department answered this question so at that instant, with reasons, clauses and facts. It is no approval and no promise of credit, purchase or award.",
    offline: "Without a network",
    offlineText:
      "With the departments' public keys, on a computer of its own: node verifier/leader-hub-verify.mjs --keys keys.json receipt.jws",
  },
};

/** How a receipt is verified, and what that says. */
export function VerificationPage(): ReactNode {
  const words = useWords(WORDS);
  return (
    <Page title={words.title} lead={words.lead}>
      <Flex vertical gap={16} style={{ maxWidth: 760 }}>
        <Card size="small" title={words.how}>
          <ol>
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <a href="/verify">
            <strong>{words.go}</strong>
          </a>
        </Card>
        <Card size="small" title={words.what}>
          {words.whatText}
        </Card>
        <Card size="small" title={words.offline}>
          <span style={{ overflowWrap: "anywhere" }}>{words.offlineText}</span>
        </Card>
      </Flex>
    </Page>
  );
}
