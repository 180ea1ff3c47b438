import type { WebhookState } from "../../generated/bank.ts";
import type { Words } from "../kit/language.tsx";

/** The words of webhooks. */
export const WEBHOOK_WORDS: Words<{
  title: string;
  register: string;
  registerLead: string;
  url: string;
  urlHelp: string;
  secret: string;
  empty: string;
  state: string;
  states: Record<WebhookState, string>;
  pending: string;
  delivered: string;
  never: string;
  failure: string;
  registered: string;
  steps: string;
  resume: string;
  resumeLead: string;
  remove: string;
  removeLead: string;
  attempts: string;
  failedAt: string;
  notice: string;
  deadLetters: string;
  noDeadLetters: string;
  unknown: string;
}> = {
  ZH: {
    title: "推送地址",
    register: "登记推送地址",
    registerLead: "此后作出的通知推送到该地址；此前的通知只在列表中。每一机构至多五个。",
    url: "地址",
    urlHelp: "公网 https:// 地址；试用时可为本机 http://127.0.0.1",
    secret: "签名密钥仅显示这一次，请立即保存到接收系统：",
    empty: "尚未登记推送地址。登记后，影响通知会推送到本机构的系统。",
    state: "状态",
    states: { DELIVERING: "正常", RETRYING: "重试中", DEAD_LETTERS: "有未送达" },
    pending: "待送达",
    delivered: "最近送达",
    never: "无",
    failure: "最近失败",
    registered: "登记时间",
    steps: "办理",
    resume: "重新发送",
    resumeLead: "将所有未送达的通知按顺序重新发送，包括已放弃的。",
    remove: "移除",
    removeLead: "不再向该地址推送；通知仍可在列表中查看。",
    attempts: "尝试次数",
    failedAt: "失败时间",
    notice: "通知编号",
    deadLetters: "未送达的通知",
    noDeadLetters: "没有未送达的通知。",
    unknown: "未知",
  },
  EN: {
    title: "Webhooks",
    register: "Register an address",
    registerLead: "Notices made from now on are sent there; earlier ones are in the list only. Five at most.",
    url: "Address",
    urlHelp: "A public https:// address; http://127.0.0.1 of this machine to try it",
    secret: "The secret that signs what is sent is shown this once. Keep it in the receiving system now:",
    empty: "No address yet. Register one, and notices are sent to your own system.",
    state: "State",
    states: { DELIVERING: "Delivering", RETRYING: "Retrying", DEAD_LETTERS: "Given up" },
    pending: "Yet to arrive",
    delivered: "Last arrived",
    never: "none",
    failure: "Last failure",
    registered: "Registered at",
    steps: "Steps",
    resume: "Send again",
    resumeLead: "Everything that has not arrived is sent again in order, also what was given up.",
    remove: "Remove",
    removeLead: "Nothing more is sent there; notices stay in the list.",
    attempts: "Attempts",
    failedAt: "Failed at",
    notice: "Notice",
    deadLetters: "Notices given up",
    noDeadLetters: "Nothing was given up.",
    unknown: "not known",
  },
};
