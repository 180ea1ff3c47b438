import type { Words } from "../kit/language.tsx";

/** The departments that keep a log of decisions. */
export const LOGS = ["credit", "procurement", "award"] as const;

/** A department that keeps a log of decisions. */
export type LogName = (typeof LOGS)[number];

interface LogWords {
  readonly title: string;
  readonly lead: string;
  readonly departments: Readonly<Record<LogName, string>>;
  readonly notAnswered: string;
  readonly length: string;
  readonly root: string;
  readonly signedAt: string;
  readonly signedLength: string;
  readonly checkpoint: string;
  readonly empty: string;
  readonly unreadable: string;
  readonly again: string;
  readonly saveCheckpoint: string;
  readonly saveKeys: string;
  readonly saveLog: string;
  readonly verify: string;
  readonly verifyLead: string;
  readonly verifySteps: readonly string[];
  readonly verifyPage: string;
  readonly keys: string;
  readonly keep: string;
}

/** Words of the page about decision logs. */
export const LOG_WORDS: Words<LogWords> = {
  ZH: {
    title: "决定日志",
    lead: "每个部门的存档决定按顺序写入只增不改的日志（RFC 9162 默克尔树），并对其长度与根签名。",
    departments: { credit: "信贷支持", procurement: "政府采购", award: "质量奖项" },
    notAnswered: "该部门暂时未作答；不能据此认为没有日志。",
    length: "条目数",
    root: "根（base64url）",
    signedAt: "签名时间",
    signedLength: "已签名条目数",
    checkpoint: "检查点（JWS）",
    empty: "日志尚无条目，因此没有检查点。",
    unreadable: "检查点无法读取；请用核验程序检查。",
    again: "重新查询",
    saveCheckpoint: "保存检查点",
    saveKeys: "保存公钥集",
    saveLog: "导出日志",
    verify: "如何核验",
    verifyLead: "核验程序为单一文件，仅需 Node 20，不联网，与签名程序没有共用代码。",
    verifySteps: [
      "在上方导出日志，并保存公钥集；将公钥集的 SHA-256 与部门另行告知的比对。",
      "用以下命令核验：逐条验签、重建树，并与检查点比对。",
      "与以前保存的检查点一并核验，可发现日志被回滚、截断或改写。",
    ],
    verifyPage: "核验一份回执",
    keys: "枢纽公布的公钥",
    keep: "请保存检查点：以后任何更长的日志都必须以它为开头。",
  },
  EN: {
    title: "Decision logs",
    lead: "Each department writes its decisions of record into a log that only grows (a Merkle tree, RFC 9162) and signs its length and root.",
    departments: { credit: "Credit support", procurement: "Government procurement", award: "Quality awards" },
    notAnswered: "The department did not answer; that does not mean that there is no log.",
    length: "Entries",
    root: "Root (base64url)",
    signedAt: "Signed at",
    signedLength: "Entries signed for",
    checkpoint: "Checkpoint (JWS)",
    empty: "No entry yet, and so no checkpoint.",
    unreadable: "The checkpoint cannot be read; look at it with the verifier.",
    again: "Ask again",
    saveCheckpoint: "Save the checkpoint",
    saveKeys: "Save the public keys",
    saveLog: "Export the log",
    verify: "How to verify",
    verifyLead: "The verifier is one file; it needs Node 20 and no network, and shares no line with what signs.",
    verifySteps: [
      "Export the log above and save the keys; compare the keys' SHA-256 with the one that the department gives you by another way.",
      "Run the command below: each entry is checked, the tree built again and compared with the checkpoint.",
      "Give a checkpoint that you kept earlier, too: a log that was rolled back, cut or rewritten shows.",
    ],
    verifyPage: "Verify a receipt",
    keys: "Public keys that the hub publishes",
    keep: "Keep a checkpoint: any later log has to begin with it.",
  },
};
