import { CopyAndRules1767225600001 } from "./1767225600001-copy-and-rules.ts";
import { CategoryMapping1767225600002 } from "./1767225600002-category-mapping.ts";
import { DecisionsOfRecord1767225600003 } from "./1767225600003-decisions-of-record.ts";
import { AccessLog1767225600010 } from "./1767225600010-access-log.ts";
import { Notices1767225600011 } from "./1767225600011-notices.ts";
import { Procedures1767225600030 } from "./1767225600030-procedures.ts";
import { Catalogue1767225600041 } from "./1767225600041-catalogue.ts";
import { Tenders1767225600042 } from "./1767225600042-tenders.ts";
import { Subsidies1767225600043 } from "./1767225600043-subsidies.ts";
import { WebhookResume1767225600050 } from "./1767225600050-webhook-resume.ts";
import { DataAge1767225600051 } from "./1767225600051-data-age.ts";
import { GroupAppend1767225600060 } from "./1767225600060-group-append.ts";

/** In the order in which they run. */
export const MIGRATIONS = [
  CopyAndRules1767225600001,
  CategoryMapping1767225600002,
  DecisionsOfRecord1767225600003,
  AccessLog1767225600010,
  Notices1767225600011,
  Procedures1767225600030,
  Catalogue1767225600041,
  WebhookResume1767225600050,
  Tenders1767225600042,
  Subsidies1767225600043,
  DataAge1767225600051,
  GroupAppend1767225600060,
];
