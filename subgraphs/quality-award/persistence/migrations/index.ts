import { CopyAndRules1767225600001 } from "./1767225600001-copy-and-rules.ts";
import { DecisionsOfRecord1767225600002 } from "./1767225600002-decisions-of-record.ts";
import { AccessLog1767225600010 } from "./1767225600010-access-log.ts";
import { Notices1767225600011 } from "./1767225600011-notices.ts";
import { Procedures1767225600030 } from "./1767225600030-procedures.ts";
import { Awards1767225600041 } from "./1767225600041-awards.ts";
import { WebhookResume1767225600050 } from "./1767225600050-webhook-resume.ts";
import { DataAge1767225600051 } from "./1767225600051-data-age.ts";
import { GroupAppend1767225600060 } from "./1767225600060-group-append.ts";

/** In the order in which they run. */
export const MIGRATIONS = [
  CopyAndRules1767225600001,
  DecisionsOfRecord1767225600002,
  AccessLog1767225600010,
  Notices1767225600011,
  Procedures1767225600030,
  WebhookResume1767225600050,
  Awards1767225600041,
  DataAge1767225600051,
  GroupAppend1767225600060,
];
