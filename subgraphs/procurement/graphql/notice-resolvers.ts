import { noticePageRequest } from "../../../shared/decision-notice/notice-page-request.ts";
import { noticeResolvers as shared } from "../../../shared/decision-notice/notice-resolvers.ts";
import {
  registerWebhook,
  removeWebhook,
  resumeWebhook,
  webhookResolvers,
} from "../../../shared/decision-notice/webhook-resolvers.ts";
import type { Resolvers } from "./generated/types.ts";

/** Notices to the holders of decisions, and the webhooks that carry them. */
export const noticeResolvers = {
  ...shared,
  ...webhookResolvers,
  Query: {
    procurementNotices: (_root, part, { viewer, notices }) => notices.page(viewer, noticePageRequest(part)),
    procurementWebhooks: (_root, _args, { viewer, notices }) => notices.webhooks.list(viewer),
  },
  Mutation: {
    procurementWebhookRegister: (_root, { input }, context) => registerWebhook(context, input),
    procurementWebhookRemove: (_root, { input }, context) => removeWebhook(context, input),
    procurementWebhookResume: (_root, { input }, context) => resumeWebhook(context, input),
  },
} satisfies Resolvers;
