import { Enterprises1767225600001 } from "./1767225600001-enterprises.ts";
import { Procedure1767225600002 } from "./1767225600002-procedure.ts";
import { Publication1767225600003 } from "./1767225600003-publication.ts";
import { SizePlace1767225600020 } from "./1767225600020-size-place.ts";
import { Declarations1767225600030 } from "./1767225600030-declarations.ts";
import { AccessLog1767225600031 } from "./1767225600031-access-log.ts";
import { Desks1767225600040 } from "./1767225600040-desks.ts";
import { Bodies1767225600041 } from "./1767225600041-bodies.ts";
import { Schemes1767225600042 } from "./1767225600042-schemes.ts";
import { Rankings1767225600043 } from "./1767225600043-rankings.ts";
import { Titles1767225600044 } from "./1767225600044-titles.ts";
import { Objections1767225600045 } from "./1767225600045-objections.ts";
import { Exits1767225600046 } from "./1767225600046-exits.ts";
import { Supervision1767225600047 } from "./1767225600047-supervision.ts";
import { Statistics1767225600048 } from "./1767225600048-statistics.ts";
import { Timers1767225600049 } from "./1767225600049-timers.ts";
import { Feeds1767225600050 } from "./1767225600050-feeds.ts";
import { Finding1767225600051 } from "./1767225600051-finding.ts";
import { FindingWaits1767225600052 } from "./1767225600052-finding-waits.ts";
import { ChangesOfAnEnterprise1767225600055 } from "./1767225600055-changes-of-an-enterprise.ts";
import { QuickExclusion1767225600056 } from "./1767225600056-quick-exclusion.ts";

/** In the order in which they run. */
export const MIGRATIONS = [
  Enterprises1767225600001,
  Procedure1767225600002,
  Publication1767225600003,
  SizePlace1767225600020,
  Declarations1767225600030,
  AccessLog1767225600031,
  Desks1767225600040,
  Bodies1767225600041,
  Schemes1767225600042,
  Rankings1767225600043,
  Titles1767225600044,
  Objections1767225600045,
  Exits1767225600046,
  Supervision1767225600047,
  Statistics1767225600048,
  Timers1767225600049,
  Feeds1767225600050,
  Finding1767225600051,
  FindingWaits1767225600052,
  ChangesOfAnEnterprise1767225600055,
  QuickExclusion1767225600056,
];
