import { openAccessLog } from "../../shared/access-log/access-log.ts";
import { JOBS_SCHEMA } from "../../shared/jobs/install-jobs.ts";
import { runJobs } from "../../shared/jobs/run-jobs.ts";
import { CALENDAR_END, deliveryFigures, jobFigures, REGISTER_AGE } from "../../shared/metrics/figure.ts";
import { openDataAge } from "../../shared/register-copy/data-age.ts";
import type { Department } from "../../shared/server/department.ts";
import { buildSubgraph } from "../../shared/server/subgraph.ts";
import { createContext } from "./graphql/context.ts";
import { resolvers } from "./graphql/resolvers.ts";
import { openBodyDesk } from "./persistence/bodies/body-desk.ts";
import { openBaselines } from "./persistence/declarations/baselines.ts";
import { openDeclarations } from "./persistence/declarations/declarations.ts";
import { openExits } from "./persistence/exits/exits.ts";
import { deliverChanges, openChangeWebhooks } from "./persistence/feeds/change-webhooks.ts";
import { openChanges } from "./persistence/feeds/changes.ts";
import { openOpenData } from "./persistence/feeds/open-data.ts";
import { watchChanges } from "./persistence/feeds/watch-changes.ts";
import { openEnterpriseFinder } from "./persistence/finding/enterprise-finder.ts";
import { watchNames } from "./persistence/finding/key-names.ts";
import { startHeartbeat } from "./persistence/heartbeat.ts";
import { MIGRATIONS } from "./persistence/migrations/index.ts";
import { openObjections } from "./persistence/objections/objections.ts";
import { openSuggestions } from "./persistence/objections/suggestions.ts";
import { storePolicies } from "./persistence/policy-store.ts";
import { openRankingContents } from "./persistence/rankings/ranking-contents.ts";
import { openRankings } from "./persistence/rankings/rankings.ts";
import { openRegister } from "./persistence/register.ts";
import { openSchemes } from "./persistence/schemes/open-schemes.ts";
import { openDutiesAndTargets } from "./persistence/statistics/duties-and-targets.ts";
import { openFigures } from "./persistence/statistics/figures.ts";
import { openPublishedStatistics } from "./persistence/statistics/published-statistics.ts";
import { openWorkReports } from "./persistence/statistics/work-reports.ts";
import { openSupervision } from "./persistence/supervision/supervision.ts";
import { REGISTER_JOBS, registerJobs } from "./persistence/timers/register-jobs.ts";
import { openReminders } from "./persistence/timers/reminders.ts";
import { openTitleLists } from "./persistence/timers/title-lists.ts";
import { openTitles } from "./persistence/titles/titles.ts";

/** The market regulation department: the register, and the heartbeat that dates its copies. */
export const department: Department = {
  name: "market-regulation",
  migrations: MIGRATIONS,
  publications: [],
  jobs: REGISTER_JOBS,
  figures: [REGISTER_AGE, CALENDAR_END, ...deliveryFigures("feed"), ...jobFigures(JOBS_SCHEMA)],
  storePolicies,
  open({ pool, clock, ring, freshnessLimitMs, webhooksToLoopback, background, log }) {
    const rules = { toLoopback: webhooksToLoopback };
    const sources = {
      register: openRegister(pool),
      finder: openEnterpriseFinder(pool),
      dataAge: openDataAge(pool, "REGISTER", "register", freshnessLimitMs),
      declarations: openDeclarations(pool),
      baselines: openBaselines(pool),
      schemes: openSchemes(pool),
      bodies: openBodyDesk(pool),
      supervision: openSupervision(pool),
      objections: openObjections(pool),
      suggestions: openSuggestions(pool),
      reminders: openReminders(pool),
      titleLists: openTitleLists(pool),
      titles: openTitles(pool),
      rankings: openRankings(pool),
      rankingContents: openRankingContents(pool),
      exits: openExits(pool),
      figures: openFigures(pool),
      dutiesAndTargets: openDutiesAndTargets(pool),
      publishedStatistics: openPublishedStatistics(pool),
      workReports: openWorkReports(pool),
      changes: openChanges(pool),
      openData: openOpenData({ pool, ring, clock, log }),
      notices: { webhooks: openChangeWebhooks(pool, rules) },
      accessLog: openAccessLog(pool),
      clock,
    };
    const subgraph = buildSubgraph({
      name: "market-regulation",
      resolvers,
      createContext: ({ viewer, access }) => createContext(sources, viewer, access),
      accessLog: sources.accessLog,
      log,
    });
    const running = background
      ? [
          startHeartbeat(pool, log),
          runJobs(pool, registerJobs(pool, clock), log),
          watchChanges(pool, log),
          deliverChanges({ pool, log, send: { rules } }),
          watchNames(pool, log),
        ]
      : [];
    return { subgraph, stop: async () => void (await Promise.all(running.map((each) => each.stop()))) };
  },
};
