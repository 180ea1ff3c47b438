import type { Viewer } from "../../../shared/access/viewer.ts";
import type { AccessLog } from "../../../shared/access-log/access-log.ts";
import type { AccessNotes } from "../../../shared/access-log/recorded-execution.ts";
import type { DecisionNotices } from "../../../shared/decision-notice/decision-notices.ts";
import type { DecisionRecord } from "../../../shared/decision-record/decision-record.ts";
import type { Requests } from "../../../shared/procedure/requests.ts";
import type { ReadDataAge } from "../../../shared/register-copy/data-age.ts";
import { createStandingLoader } from "../../../shared/register-copy/standing-loader.ts";
import type { Clock } from "../../../shared/server/department.ts";
import type { WhatIf } from "../../../shared/what-if/create-what-if.ts";
import type { Catalogue } from "../persistence/catalogue/catalogue.ts";
import type { CategoryMappings } from "../persistence/catalogue/category-mappings.ts";
import type { ProcurementParts } from "../persistence/procurement-measure.ts";
import type { ProcurementRegister } from "../persistence/register.ts";
import type { Subsidies } from "../persistence/subsidies/subsidies.ts";
import type { Bids } from "../persistence/tenders/bids.ts";
import type { PreferenceUses } from "../persistence/tenders/preference-uses.ts";
import type { Tenders } from "../persistence/tenders/tenders.ts";
import { type CatalogueDesk, createCatalogueDesk } from "./catalogue/catalogue-desk.ts";
import { type SubsidyLoaders, subsidyLoaders } from "./subsidies/subsidy-loaders.ts";
import { type TenderLoaders, tenderLoaders } from "./tenders/tender-loaders.ts";

/** What the department answers from. */
export interface ProcurementSources {
  readonly register: ProcurementRegister;
  readonly dataAge: ReadDataAge;
  readonly decisions: DecisionRecord<ProcurementParts>;
  readonly notices: DecisionNotices;
  readonly accessLog: AccessLog;
  readonly requests: Requests;
  readonly whatIf: WhatIf;
  readonly tenders: Tenders;
  readonly bids: Bids;
  readonly preferenceUses: PreferenceUses;
  readonly catalogue: Catalogue;
  readonly categoryMappings: CategoryMappings;
  readonly clock: Clock;
  readonly subsidies: Subsidies;
}

/** What resolvers share within one request. */
export interface Context extends Omit<ProcurementSources, "register"> {
  readonly viewer: Viewer;
  readonly access: AccessNotes;
  readonly standings: ReturnType<typeof loaderOf>;
  readonly tenderLoaders: TenderLoaders;
  readonly subsidyLoaders: SubsidyLoaders;
  readonly catalogueDesk: CatalogueDesk;
}

/** Makes the context of one request; loaders must not outlive it. */
export function createContext(
  { register, ...sources }: ProcurementSources,
  viewer: Viewer,
  access: AccessNotes,
): Context {
  return {
    ...sources,
    viewer,
    access,
    standings: loaderOf(viewer, register),
    catalogueDesk: createCatalogueDesk(sources, viewer),
    tenderLoaders: tenderLoaders(viewer, sources, sources.decisions.findAll),
    subsidyLoaders: subsidyLoaders(viewer, sources.subsidies, sources.clock),
  };
}

function loaderOf(viewer: Viewer, register: ProcurementRegister) {
  return createStandingLoader((questions) => register.standings(viewer, questions));
}
