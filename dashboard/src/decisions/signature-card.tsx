import { CheckCircleFilled, CloseCircleFilled } from "@ant-design/icons";
import { Alert, Card, Collapse, Descriptions, Flex } from "antd";
import type { ReactNode } from "react";
import { Answered } from "../kit/answered.tsx";
import { instantText } from "../kit/days.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { useAnswer } from "../kit/use-answer.ts";
import { DEPARTMENTS, type DecidingDepartment, type DecisionOfRecord } from "./departments.ts";

const WORDS: Words<{
  title: string;
  id: string;
  issued: string;
  until: string;
  over: string;
  index: string;
  hash: string;
  known: string;
  unknown: string;
  affected: Record<"yes" | "no" | "unknown", string>;
  rules: string;
  statement: string;
  signedBy: string;
  keys: (ed: string, sm2: boolean) => string;
  noReceipt: string;
}> = {
  ZH: {
    title: "签名与日志",
    id: "决定编号",
    issued: "作出时间",
    until: "可信赖至",
    over: "已过，请先查看变化或复核",
    index: "日志序号",
    hash: "叶哈希",
    known: "部门日志中有此决定，内容一致。",
    unknown: "部门日志中没有与此一致的决定，不可采信。",
    affected: {
      yes: "此后获知的事实已使答复改变，见“变化”。",
      no: "至今答复未变。",
      unknown: "答复至今是否改变：未知。",
    },
    rules: "适用的规则",
    statement: "所签名的陈述（规范 JSON）",
    signedBy: "签名",
    keys: (kid, sm2) => `Ed25519，密钥 ${kid}${sm2 ? "；另有 SM2 签名" : "；未设 SM2 签名"}`,
    noReceipt: "暂时无法读取回执；决定仍然有效，请稍后重试。",
  },
  EN: {
    title: "Signature and log",
    id: "Decision",
    issued: "Taken at",
    until: "To be relied on until",
    over: "over: look at what changed, or check again",
    index: "Place in the log",
    hash: "Leaf hash",
    known: "The department's log holds this decision, word for word.",
    unknown: "The department's log holds no such decision: do not rely on it.",
    affected: {
      yes: "What became known since makes the answer another one: see what changed.",
      no: "The answer is the same to this moment.",
      unknown: "Whether the answer has changed is not known.",
    },
    rules: "Rules that were looked at",
    statement: "The statement that is signed (canonical JSON)",
    signedBy: "Signature",
    keys: (kid, sm2) => `Ed25519 by key ${kid}${sm2 ? ", and by SM2" : "; no SM2 signature is set"}`,
    noReceipt: "The receipt cannot be read now. The decision stands; try again later.",
  },
};

/** By whom it is signed, where it stands in the log, and whether the log has it as it stands here. */
export function SignatureCard(props: {
  readonly decision: DecisionOfRecord;
  readonly department: DecidingDepartment;
}): ReactNode {
  const words = useWords(WORDS);
  const { id, issuedAt, validUntil, logIndex, leafHash, rules, statement, receipt } = props.decision;
  const over = Date.parse(validUntil) < Date.now();
  const signed = receipt === null ? null : signatureOf(receipt);
  const rows: readonly (readonly [string, string])[] = [
    [words.id, id],
    [words.issued, instantText(issuedAt)],
    [words.until, `${instantText(validUntil)}${over ? `（${words.over}）` : ""}`],
    [words.index, String(logIndex)],
    [words.hash, leafHash],
    [words.signedBy, signed === null ? words.noReceipt : words.keys(signed.kid, signed.sm2)],
  ];
  return (
    <Card size="small" title={words.title}>
      <Flex vertical gap={12}>
        <Verification {...props} />
        <Descriptions
          size="small"
          column={1}
          items={rows.map(([label, text]) => ({
            key: label,
            label,
            children: <span style={{ overflowWrap: "anywhere" }}>{text}</span>,
          }))}
        />
        <Collapse
          size="small"
          items={[
            { key: "rules", label: `${words.rules}（${rules.length}）`, children: <Rules rules={rules} /> },
            { key: "statement", label: words.statement, children: <Statement text={statement} /> },
          ]}
        />
      </Flex>
    </Card>
  );
}

function Verification(props: {
  readonly decision: DecisionOfRecord;
  readonly department: DecidingDepartment;
}): ReactNode {
  const words = useWords(WORDS);
  const { id, leafHash } = props.decision;
  const answer = useAnswer(DEPARTMENTS[props.department].verification, { id, leafHash });
  return (
    <Answered answer={answer}>
      {({ verification }) => {
        if (verification === null) return null;
        if (!verification.known) {
          return <Alert type="error" icon={<CloseCircleFilled aria-hidden />} showIcon title={words.unknown} />;
        }
        const { affected } = verification;
        const told = affected === null ? "unknown" : affected ? "yes" : "no";
        return (
          <Alert
            type={told === "no" ? "success" : "warning"}
            icon={<CheckCircleFilled aria-hidden />}
            showIcon
            title={words.known}
            description={words.affected[told]}
          />
        );
      }}
    </Answered>
  );
}

function Rules({ rules }: { readonly rules: DecisionOfRecord["rules"] }): ReactNode {
  return (
    <ul style={{ margin: 0, paddingInlineStart: 20 }}>
      {rules.map(({ kind, id, knownFrom }) => (
        <li key={`${kind}${id}`} style={{ overflowWrap: "anywhere" }}>
          {kind} {id} · {instantText(knownFrom)}
        </li>
      ))}
    </ul>
  );
}

function Statement({ text }: { readonly text: string }): ReactNode {
  return <pre style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere", margin: 0 }}>{pretty(text)}</pre>;
}

function pretty(text: string): string {
  return JSON.stringify(JSON.parse(text), null, 2);
}

/** Which key signed, as the receipt says; null when it cannot be read. */
function signatureOf(receipt: string): { readonly kid: string; readonly sm2: boolean } | null {
  const read: unknown = JSON.parse(receipt);
  if (typeof read !== "object" || read === null || !("jws" in read) || typeof read.jws !== "string") return null;
  const [header = ""] = read.jws.split(".");
  const told: unknown = JSON.parse(atob(header.replaceAll("-", "+").replaceAll("_", "/")));
  if (typeof told !== "object" || told === null || !("kid" in told)) return null;
  return { kid: String(told.kid), sm2: "sm2" in read && read.sm2 !== null };
}
