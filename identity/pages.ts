import { createHash } from "node:crypto";
import type { Role } from "../shared/access/viewer.ts";
import type { DemonstrationIdentity } from "./demonstration-identities.ts";

/** A page that holds everything it needs, and what it may do. */
export interface Page {
  readonly html: string;
  /** Value of `content-security-policy`. */
  readonly policy: string;
}

const STYLE = `
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.4rem}h2{font-size:1.05rem;margin:1.6rem 0 .4rem}
p{margin:.4rem 0}small{color:#595959}
button{font:inherit;display:block;width:100%;text-align:left;margin:.25rem 0;padding:.5rem .75rem;
border:1px solid #767676;border-radius:.35rem;background:#fff;cursor:pointer}
button:hover,button:focus-visible{background:#eef4ff;outline:2px solid #1550a8}
`;

const GROUPS: readonly (readonly [roles: readonly Role[], title: string])[] = [
  [["DEPARTMENT"], "部门 Departments"],
  [["WORKING_BODY", "EVALUATION_BODY"], "工作机构与评估机构 Working body and evaluation bodies"],
  [["BANK"], "银行 Banks"],
  [["PURCHASER"], "采购 Procurement"],
  [["ENTERPRISE"], "企业 Enterprises"],
  [["AUDITOR", "OPERATOR"], "审计与运维 Audit and operation"],
];

/**
 * The page on which somebody chooses whom to be.
 *
 * @param returnsTo where the browser is sent afterwards
 */
export function choicePage(people: readonly DemonstrationIdentity[], action: string, returnsTo: string): Page {
  const groups = GROUPS.map(([roles, title]) => {
    const buttons = people.filter(({ role }) => roles.includes(role)).map(button);
    return buttons.length === 0 ? "" : `<h2>${escaped(title)}</h2>${buttons.join("")}`;
  });
  const body = `<h1>以示例身份登录 Sign in as a demonstration identity</h1>
<p>所有身份均为虚构，任何人都可选用；正式环境请接入本地统一身份认证。<br>All of them are invented and open to
everybody; a hub in earnest uses the city's own sign-on.</p>
<form method="post" action="${escaped(action)}">${groups.join("")}</form>`;
  return page(body, ["'self'", ...(URL.canParse(returnsTo) ? [new URL(returnsTo).origin] : [])]);
}

/** The page that says why a sign-in cannot go on. */
export function errorPage(error: string, description: string | undefined): Page {
  const body = `<h1>无法登录 The sign-in cannot go on</h1>
<p>请返回原页面重新登录。Go back to where you came from and sign in again.</p>
<p><small>${escaped(error)}${description === undefined ? "" : `: ${escaped(description)}`}</small></p>`;
  return page(body, []);
}

function button({ name, title, titleEn }: DemonstrationIdentity): string {
  const label = `${escaped(title)}<br><small>${escaped(titleEn)} · ${escaped(name)}</small>`;
  return `<button name="identity" value="${escaped(name)}">${label}</button>`;
}

function page(body: string, formAction: readonly string[]): Page {
  const style = createHash("sha256").update(STYLE).digest("base64");
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${style}'`,
    `form-action ${formAction.length === 0 ? "'none'" : formAction.join(" ")}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  const html = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>登录 Sign in · Leader Hub</title><style>${STYLE}</style></head>
<body>${body}</body>
</html>
`;
  return { html, policy: policy.join("; ") };
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => String(ENTITIES[character]));
}
