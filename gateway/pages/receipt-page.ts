import { determinationMeaning, reasonMessage } from "../../shared/values/decision/messages.ts";
import { escapeHtml } from "./escape-html.ts";
import { qrCode } from "./qr-code.ts";
import { type PrintedStatement, type ReadReceipt, readReceipt } from "./read-receipt.ts";
import { RECEIPT_STYLE } from "./receipt-style.ts";

/** What a notice says where an answer cites it. */
export interface ClauseText {
  /** The id that citations carry: `yunnan-2020-9`. */
  readonly document: string;
  readonly clause: string;
  readonly title: string;
  /** The notice's number as published; null when it has none or it is damaged. */
  readonly number: string | null;
  readonly text: string;
  readonly textEn: string;
}

/** A receipt and what people want to read beside its codes. */
export interface PrintedReceipt {
  /** The receipt file itself: `leader-hub-receipt-v1`. */
  readonly receipt: string;
  /** Address of the hub as readers reach it, without a slash at its end: `https://hub.example.gov.cn`. */
  readonly publicUrl: string;
  /** The clauses cited, as far as they are known; the others are printed by their id alone. */
  readonly clauses: readonly ClauseText[];
  /** Names that the registers know; null where they do not. */
  readonly enterpriseName: string | null;
  readonly jurisdictionName: string | null;
  readonly departmentName: string | null;
}

type Row = readonly [zh: string, en: string, value: string];

const DETERMINATIONS = {
  ELIGIBLE: ["符合", "Eligible"],
  NOT_ELIGIBLE: ["不符合", "Not eligible"],
  UNDETERMINED: ["无法判定", "Undetermined"],
} as const;

const MEASURES: Readonly<Record<string, string>> = {
  procurementPreference: "政府采购同等条件优先 procurement preference",
  creditSupport: "信贷支持 credit support",
  awardAdoption: "奖项采信 award adoption",
  subsidyPriority: "补助优先 subsidy priority",
};

const BASES: Readonly<Record<string, string>> = {
  TEXT: "原文 text",
  INTERPRETATION: "解释 interpretation",
  UNKNOWN_IN_SOURCE: "原文残缺 damaged in source",
};

/**
 * A receipt as a page for A4: question, answer, reasons, clauses, times, and a code that leads to verification.
 *
 * The page holds the receipt itself, so the saved file can be verified in the receipt's place.
 *
 * @throws {Error} when the receipt is none, or holds what would end the script element it stands in
 */
export function receiptPage(printed: PrintedReceipt): string {
  const read = readReceipt(printed.receipt);
  if (printed.receipt.includes("<")) throw new Error("A receipt holds base64url and names only; it held a <.");
  const { statement, leafHash } = read;
  const address = `${printed.publicUrl}/verify#${statement.department}/${statement.id}/${leafHash}`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>决定回执 ${escapeHtml(statement.id)}</title>
<style>${RECEIPT_STYLE}</style>
</head>
<body>
${header(statement, printed, address)}
${answerPart(statement)}
${section("所问", "Question", table(questionRows(statement, printed)))}
${section("理由", "Reasons", reasons(statement))}
${section("依据条款", "Clauses", clauses(statement, printed.clauses))}
${section("证据", "Evidence", evidence(statement))}
${section("签名与日志", "Signature and log", table(signatureRows(read), "codes"))}
${footer(address)}
<script type="application/json" id="leader-hub-receipt">${printed.receipt}</script>
</body>
</html>
`;
}

function header({ department, id, issuedAt }: PrintedStatement, printed: PrintedReceipt, address: string): string {
  const rows: Row[] = [
    ["部门", "Department", printed.departmentName === null ? department : `${printed.departmentName} (${department})`],
    ["决定编号", "Decision", id],
    ["签发", "Issued", clockTime(issuedAt)],
  ];
  return `<header><div><h1>决定回执 <span lang="en">Receipt of a decision</span></h1>${table(rows)}</div>
<a class="code" href="${escapeHtml(address)}">${qrCode(address)}<small>扫码核验 <span lang="en">Scan to verify</span></small></a></header>`;
}

function answerPart({ answer: { determination, notBefore }, validUntil }: PrintedStatement): string {
  const [zh, en] = DETERMINATIONS[determination];
  const later =
    notBefore === null ? "" : `<p>最早可能符合之日 <span lang="en">Not before</span>: ${escapeHtml(notBefore)}</p>`;
  return `<section class="answer"><p class="determination">${zh} <span lang="en">${en}</span></p>
<p>${escapeHtml(determinationMeaning(determination, "ZH"))}</p>
<p lang="en">${escapeHtml(determinationMeaning(determination, "EN"))}</p>${later}
<p><strong>可信赖至 <span lang="en">To be relied on until</span>: ${escapeHtml(clockTime(validUntil))}</strong></p></section>`;
}

function questionRows(
  { question, asker, purpose, legalBasis, nonce, recheckOf }: PrintedStatement,
  printed: PrintedReceipt,
): Row[] {
  const { measure, uscc, jurisdiction, validOn, knownAt, ...own } = question;
  const named = (code: string, name: string | null) => (name === null ? code : `${name} (${code})`);
  const optional: (readonly [string, string, string | null])[] = [
    ["随机串", "Nonce", nonce],
    ["复核自", "Re-check of", recheckOf],
  ];
  return [
    ["事项", "Measure", MEASURES[measure] ?? measure],
    ...Object.entries(own).map(([name, value]): Row => ["", name, ownPart(value)]),
    ["企业", "Enterprise", named(uscc, printed.enterpriseName)],
    ["适用地", "Jurisdiction", named(jurisdiction, printed.jurisdictionName)],
    ["所问日期", "Day asked about", validOn],
    ["截至所知", "As known at", clockTime(knownAt)],
    ["询问方", "Asker", `${asker.tenant} / ${asker.subject}`],
    ["目的", "Purpose", purpose],
    ["法律依据", "Legal basis", legalBasis],
    ...optional.flatMap(([zh, en, value]): Row[] => (value === null ? [] : [[zh, en, value]])),
  ];
}

/** A lot is written with its members, an award by its id. */
function ownPart(value: unknown): string {
  if (value === null || typeof value !== "object") return String(value ?? "–");
  return Object.entries(value)
    .map(([name, part]) => `${name} ${part ?? "–"}`)
    .join(", ");
}

function reasons({ answer }: PrintedStatement): string {
  const items = answer.reasons.map(
    (code) =>
      `<li>${escapeHtml(reasonMessage(code, "ZH"))} <span lang="en">${escapeHtml(reasonMessage(code, "EN"))}</span> <code>${code}</code></li>`,
  );
  return `<ul>${items.join("")}</ul>`;
}

function clauses({ answer }: PrintedStatement, texts: readonly ClauseText[]): string {
  const items = answer.citations.map(({ document, clause, basis }) => {
    const known = texts.find((each) => each.document === document && each.clause === clause);
    const from =
      known === undefined ? document : `《${known.title}》${known.number === null ? "" : `（${known.number}）`}`;
    const words =
      known === undefined ? "" : `<br>${escapeHtml(known.text)} <span lang="en">${escapeHtml(known.textEn)}</span>`;
    return `<li><strong>${escapeHtml(from)} ${escapeHtml(clause)}</strong> · ${escapeHtml(BASES[basis] ?? basis)}${words}</li>`;
  });
  return items.length === 0 ? "<p>–</p>" : `<ul>${items.join("")}</ul>`;
}

function evidence({ answer }: PrintedStatement): string {
  const items = answer.evidence.map(({ kind, subject, validFrom, validTo, knownFrom }) => {
    const days = `${validFrom ?? "…"} – ${validTo ?? "…"}`;
    return `<li>${escapeHtml(subject)} <code>${escapeHtml(kind)}</code> ${escapeHtml(days)}; 记录于 <span lang="en">on record since</span> ${escapeHtml(clockTime(knownFrom))}</li>`;
  });
  return items.length === 0 ? "<p>–</p>" : `<ul>${items.join("")}</ul>`;
}

function signatureRows({ kid, sm2Kid, index, leafHash, checkpoint }: ReadReceipt): Row[] {
  const second: Row[] = sm2Kid === null ? [] : [["SM2 密钥", "SM2 key", sm2Kid]];
  return [
    ["Ed25519 密钥", "key", kid],
    ...second,
    ["日志序号", "Log index", `${index} / ${checkpoint.size} (${clockTime(checkpoint.at)})`],
    ["叶哈希", "Leaf hash", leafHash],
  ];
}

function footer(address: string): string {
  return `<footer><p>页面文字仅供阅读；经签名的是本文件所嵌回执。核验：<br><code>${escapeHtml(address)}</code></p>
<p lang="en">The words on this page are for reading; what is signed is the receipt that this file holds. Keep the file, or verify at the address above.</p></footer>`;
}

function section(zh: string, en: string, content: string): string {
  return `<section><h2>${zh} <span lang="en">${en}</span></h2>${content}</section>`;
}

function table(rows: readonly Row[], className = ""): string {
  const lines = rows.map(
    ([zh, en, value]) =>
      `<tr><th scope="row">${escapeHtml(zh)} <span lang="en">${escapeHtml(en)}</span></th><td>${escapeHtml(value)}</td></tr>`,
  );
  return `<table class="${className}">${lines.join("")}</table>`;
}

/** An instant by the clock on the wall in China, which people compare with theirs; to the second. */
function clockTime(instant: string): string {
  const wall = new Date(Date.parse(instant) + 8 * 60 * 60_000).toISOString();
  return `${wall.slice(0, 10)} ${wall.slice(11, 19)} (UTC+8)`;
}
