import { GraphQLError } from "graphql";
import type { SignedInViewer, Viewer } from "../access/viewer.ts";
import type { Language } from "../values/decision/messages.ts";
import type { AddressFault } from "./webhook-address.ts";
import type { DeadLetter, RegisterRefusal, StoredWebhook, Webhooks } from "./webhooks.ts";

/** What the resolvers of webhooks need of a request. */
export interface WebhookContext {
  readonly viewer: Viewer;
  readonly notices: { readonly webhooks: Webhooks };
}

/** Why nothing was done with a webhook. */
export interface WebhookRefusal<Code extends string> {
  readonly code: Code;
  readonly field: readonly string[];
  readonly message: Readonly<Record<Language, string>>;
}

export type RegisterWebhookRefusal = WebhookRefusal<RegisterRefusal>;
export type RemoveWebhookRefusal = WebhookRefusal<"WEBHOOK_NOT_FOUND">;
export type ResumeWebhookRefusal = WebhookRefusal<"NO_SUCH_WEBHOOK">;

const message = {
  message: (refusal: WebhookRefusal<string>, { language }: { language: Language }) => refusal.message[language],
};

/** Resolvers of the webhooks in `schema/shared/webhook.graphql`, the same in every department that sends. */
export const webhookResolvers = {
  Webhook: {
    state: ({ deadCount, failing }: StoredWebhook) =>
      deadCount > 0 ? ("DEAD_LETTERS" as const) : failing ? ("RETRYING" as const) : ("DELIVERING" as const),
    deadLetters: ({ id }: StoredWebhook, _: unknown, { viewer, notices }: WebhookContext) =>
      notices.webhooks.deadLetters(viewer, id),
  },
  DeadLetter: { notice: ({ noticeId }: DeadLetter) => noticeId },
  WebhookRegisterError: message,
  WebhookRemoveError: message,
  WebhookResumeError: message,
};

/** Registers a webhook. */
export async function registerWebhook({ viewer, notices }: WebhookContext, { url }: { url: string }) {
  const outcome = await notices.webhooks.register(signedIn(viewer), url);
  if (outcome.refusal === null) return { webhook: outcome.webhook, secret: outcome.secret, errors: [] };
  const { refusal, fault } = outcome;
  const said = fault === null ? REGISTER[refusal] : ADDRESS[fault];
  const error: RegisterWebhookRefusal = { code: refusal, field: ["url"], message: said };
  return { webhook: null, secret: null, errors: [error] };
}

/** Removes a webhook. */
export async function removeWebhook({ viewer, notices }: WebhookContext, { id }: { id: string }) {
  const removed = await notices.webhooks.remove(signedIn(viewer), id);
  const error: RemoveWebhookRefusal = { code: "WEBHOOK_NOT_FOUND", field: ["id"], message: UNKNOWN_WEBHOOK };
  return removed ? { id, errors: [] } : { id: null, errors: [error] };
}

/** Has everything sent again that has not arrived. */
export async function resumeWebhook({ viewer, notices }: WebhookContext, { id }: { id: string }) {
  const webhook = await notices.webhooks.resume(signedIn(viewer), id);
  const error: ResumeWebhookRefusal = { code: "NO_SUCH_WEBHOOK", field: ["id"], message: UNKNOWN_WEBHOOK };
  return webhook === null ? { webhook, errors: [error] } : { webhook, errors: [] };
}

type Words = Readonly<Record<Language, string>>;

/** Somebody has no such webhook. */
export const UNKNOWN_WEBHOOK: Words = { ZH: "没有此推送地址。", EN: "You have no webhook of this id." };

const REGISTER: Readonly<Record<RegisterRefusal, Words>> = {
  ADDRESS_NOT_ALLOWED: { ZH: "不向此地址推送。", EN: "Nothing is sent to this address." },
  ALREADY_REGISTERED: {
    ZH: "此地址已登记；如需新的密钥，请先移除。",
    EN: "You have this address registered already; remove it first to get a new secret.",
  },
  TOO_MANY_WEBHOOKS: {
    ZH: "每个机构至多五个推送地址。",
    EN: "An institution has five webhooks at most; remove one first.",
  },
};

const ADDRESS: Readonly<Record<AddressFault, Words>> = {
  NOT_AN_ADDRESS: {
    ZH: "应为以 https:// 开头的地址，不超过2000个字符，不含空格和非ASCII字符。",
    EN: "An address begins with https:// and has at most 2,000 characters, without spaces and other than ASCII.",
  },
  NOT_HTTPS: { ZH: "地址应以 https:// 开头。", EN: "An address begins with https://." },
  WITH_CREDENTIALS: { ZH: "地址不得含用户名或密码。", EN: "An address carries no user name and no password." },
  WITH_FRAGMENT: { ZH: "地址不得含“#”部分。", EN: "An address has no part after a #." },
  PORT_NOT_ALLOWED: { ZH: "端口应为443或不小于1024。", EN: "The port is 443, or 1024 or above." },
  INTERNAL_HOST: {
    ZH: "不向内部主机或内部地址推送。",
    EN: "The host is a name or an address of the public Internet; nothing is sent to internal ones.",
  },
};

/** The SDL lets nobody else in; this says so where it matters. */
function signedIn(viewer: Viewer): SignedInViewer {
  if (viewer.kind === "SIGNED_IN") return viewer;
  throw new GraphQLError("Webhooks are for callers who sign in.", {
    extensions: { code: "UNAUTHENTICATED", messageZh: "登记推送地址须先登录。" },
  });
}
