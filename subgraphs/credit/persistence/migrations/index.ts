import { CopyAndRules1767225600001 } from "./1767225600001-copy-and-rules.ts";
import { DecisionsOfRecord1767225600002 } from "./1767225600002-decisions-of-record.ts";
import { AccessLog1767225600010 } from "./1767225600010-access-log.ts";
import { Notices1767225600011 } from "./1767225600011-notices.ts";
import { SizePlace1767225600020 } from "./1767225600020-size-place.ts";
import { Authorisations1767225600021 } from "./1767225600021-authorisations.ts";
import { Procedures1767225600030 } from "./1767225600030-procedures.ts";
import { Loans1767225600041 } from "./1767225600041-loans.ts";
import { CreditEvaluation1767225600042 } from "./1767225600042-credit-evaluation.ts";
import { LoanWatch1767225600043 } from "./1767225600043-loan-watch.ts";
import { WebhookResume1767225600050 } from "./1767225600050-webhook-resume.ts";
import { DataAge1767225600051 } from "./1767225600051-data-age.ts";
import { GroupAppend1767225600060 } from "./1767225600060-group-append.ts";

/** In the order in which they run. */
export const MIGRATIONS = [
  CopyAndRules1767225600001,
  DecisionsOfRecord1767225600002,
  AccessLog1767225600010,
  Notices1767225600011,
  SizePlace1767225600020,
  Authorisations1767225600021,
  Procedures1767225600030,
  Loans1767225600041,
  CreditEvaluation1767225600042,
  LoanWatch1767225600043,
  WebhookResume1767225600050,
  DataAge1767225600051,
  GroupAppend1767225600060,
];
