import DataLoader from "dataloader";
import type { Viewer } from "../../../shared/access/viewer.ts";
import type { AccessLog } from "../../../shared/access-log/access-log.ts";
import type { AccessNotes } from "../../../shared/access-log/recorded-execution.ts";
import type { ReadDataAge } from "../../../shared/register-copy/data-age.ts";
import type { Question } from "../../../shared/register-copy/standing-reader.ts";
import type { Clock } from "../../../shared/server/department.ts";
import type { ProcedureRequests } from "../../../shared/server/procedure/take-step.ts";
import { questionLoader } from "../../../shared/server/question-loader.ts";
import type { Baseline } from "../domain/declarations/compare-with-baselines.ts";
import type { DeclarationOnDay } from "../domain/declarations/declaration-on-day.ts";
import type { RegisterStanding } from "../domain/register-standing.ts";
import type { BodyDesk } from "../persistence/bodies/body-desk.ts";
import type { Baselines, BaselinesQuestion } from "../persistence/declarations/baselines.ts";
import type {
  DeclarationNow,
  DeclarationQuestion,
  Declarations,
  DeclarationsQuestion,
  PartOfDeclarations,
} from "../persistence/declarations/declarations.ts";
import type { Exits } from "../persistence/exits/exits.ts";
import type { ChangeWebhooks } from "../persistence/feeds/change-webhooks.ts";
import type { Changes } from "../persistence/feeds/changes.ts";
import type { OpenData } from "../persistence/feeds/open-data.ts";
import type { EnterpriseFinder } from "../persistence/finding/enterprise-finder.ts";
import type { Objections } from "../persistence/objections/objections.ts";
import type { Suggestions } from "../persistence/objections/suggestions.ts";
import type { RankingContents } from "../persistence/rankings/ranking-contents.ts";
import type { Rankings } from "../persistence/rankings/rankings.ts";
import type { Register } from "../persistence/register.ts";
import type { SchemeStores } from "../persistence/schemes/open-schemes.ts";
import type { Supervision } from "../persistence/supervision/supervision.ts";
import type { Reminders } from "../persistence/timers/reminders.ts";
import type { TitleLists } from "../persistence/timers/title-lists.ts";
import type { Titles } from "../persistence/titles/titles.ts";
import { type BodyLoaders, bodyLoaders } from "./bodies/body-loaders.ts";
import { createExitLoaders, type ExitLoaders } from "./exits/exit-loaders.ts";
import { type ObjectionLoaders, objectionLoaders } from "./objections/objection-loaders.ts";
import { createRankingLoaders, type RankingLoaders } from "./rankings/ranking-loaders.ts";
import { createSchemesDesk, type SchemesDesk } from "./schemes/schemes-desk.ts";
import {
  createStatisticsLoaders,
  type StatisticsLoaders,
  type StatisticsSources,
} from "./statistics/statistics-loaders.ts";
import { type SupervisionLoaders, supervisionLoaders } from "./supervision/supervision-loaders.ts";
import { createTitleLoaders, type TitleLoaders } from "./titles/title-loaders.ts";

/** What the department answers from. */
export interface RegisterSources extends StatisticsSources {
  readonly register: Register;
  readonly finder: EnterpriseFinder;
  readonly dataAge: ReadDataAge;
  readonly declarations: Declarations;
  readonly baselines: Baselines;
  readonly schemes: SchemeStores;
  readonly bodies: BodyDesk;
  readonly supervision: Supervision;
  readonly objections: Objections;
  readonly suggestions: Suggestions;
  readonly reminders: Reminders;
  readonly titleLists: TitleLists;
  readonly titles: Titles;
  readonly rankings: Rankings;
  readonly rankingContents: RankingContents;
  readonly exits: Exits;
  readonly changes: Changes;
  readonly openData: OpenData;
  readonly notices: { readonly webhooks: ChangeWebhooks };
  readonly accessLog: AccessLog;
  readonly clock: Clock;
}

/** What resolvers share within one request. */
export interface Context extends RegisterSources, ExitLoaders, ObjectionLoaders, StatisticsLoaders, BodyLoaders {
  readonly viewer: Viewer;
  readonly access: AccessNotes;
  readonly standings: DataLoader<Question, RegisterStanding, string>;
  readonly declarationPages: DataLoader<DeclarationsQuestion, PartOfDeclarations, string>;
  readonly declarationsById: DataLoader<DeclarationQuestion, DeclarationOnDay | null, string>;
  readonly declarationsNow: DataLoader<string, DeclarationNow | null>;
  readonly baselinesOf: DataLoader<BaselinesQuestion, Baseline[], string>;
  readonly requests: ProcedureRequests;
  readonly schemesDesk: SchemesDesk;
  readonly titleLoaders: TitleLoaders;
  readonly rankingLoaders: RankingLoaders;
  readonly supervisionLoaders: SupervisionLoaders;
}

/** Makes the context of one request; loaders must not outlive it. */
export function createContext(sources: RegisterSources, viewer: Viewer, access: AccessNotes): Context {
  const { register, declarations, baselines } = sources;
  return {
    ...sources,
    ...bodyLoaders(sources, viewer),
    ...createExitLoaders(sources.exits, viewer),
    ...objectionLoaders(sources, viewer),
    ...createStatisticsLoaders(sources, viewer),
    viewer,
    access,
    requests: register,
    standings: new DataLoader((questions: readonly Question[]) => register.standings(viewer, questions), {
      cacheKeyFn: ({ uscc, validOn, knownAt }: Question) => `${uscc} ${validOn} ${knownAt}`,
    }),
    declarationPages: questionLoader((questions) => declarations.pages(viewer, questions)),
    declarationsById: questionLoader((questions) => declarations.find(viewer, questions)),
    declarationsNow: new DataLoader((ids) => declarations.standingNow(viewer, ids)),
    baselinesOf: questionLoader((questions) => baselines.find(viewer, questions)),
    schemesDesk: createSchemesDesk(sources.schemes, viewer),
    titleLoaders: createTitleLoaders(sources.titles, viewer),
    rankingLoaders: createRankingLoaders(sources.rankings, sources.rankingContents, viewer),
    supervisionLoaders: supervisionLoaders(viewer, sources.supervision),
  };
}
