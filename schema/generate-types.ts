import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as resolvers from "@graphql-codegen/typescript-resolvers";
import { type GeneratedFile, writeOrCheck } from "./committed-file.ts";
import { generatedOperations } from "./generate-operations.ts";
import { DEPARTMENT_DESK_MAPPERS } from "./mappers-of-departments.ts";
import { REGISTER_DESK_MAPPERS } from "./mappers-of-register.ts";
import { type SubgraphDocument, subgraphDocuments } from "./subgraph-documents.ts";

const ROOT = join(import.meta.dirname, "..");

/** The hub subgraph runs in the gateway's process, so its types stand in the gateway's room. */
const GATEWAYS_OWN = "hub";

const CONFIGURATION = {
  federation: true,
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  strictScalars: true,
  skipTypename: true,
};

/** The committed TypeScript types of every subgraph's resolvers. */
export async function generatedTypes(): Promise<GeneratedFile[]> {
  return Promise.all(subgraphDocuments().map(typesOf));
}

async function typesOf({ name, typeDefs }: SubgraphDocument): Promise<GeneratedFile> {
  const inGateway = name === GATEWAYS_OWN;
  const folder = inGateway ? join("gateway", "generated") : join("subgraphs", name, "graphql", "generated");
  const toRoot = inGateway ? "../.." : "../../../..";
  const contextType = inGateway ? "../hub-context.ts#HubContext" : "../context.ts#Context";
  const defined = new Set(
    typeDefs.definitions.flatMap((node) => ("name" in node && node.name ? [node.name.value] : [])),
  );
  const filename = join(ROOT, folder, "types.ts");
  const text = await codegen({
    filename,
    schema: typeDefs,
    documents: [],
    config: {
      ...CONFIGURATION,
      contextType,
      scalars: scalarsOf(toRoot, inGateway),
      mappers: mappersOf(defined, toRoot),
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return { path: filename, text: `// Generated from the SDL by \`npm run generate\`. Do not edit.\n${text}` };
}

/**
 * What comes in was parsed and is branded; what goes out is checked by the scalar itself. The hub reads credit codes on
 * its own, so that it can name every wrong one with its position.
 */
function scalarsOf(toRoot: string, inGateway: boolean): Record<string, unknown> {
  const values = `${toRoot}/shared/values`;
  return {
    Date: { input: `${values}/civil-date.ts#CivilDate`, output: "string" },
    DateTime: { input: `${values}/instant.ts#Instant`, output: "string" },
    USCC: { input: inGateway ? "string" : `${values}/uscc.ts#Uscc`, output: "string" },
    _Any: "unknown",
    _FieldSet: "string",
  };
}

/** What resolvers hand on for a type, where that is not the type itself. An unused import would fail the type check. */
function mappersOf(defined: ReadonlySet<string>, toRoot: string): Record<string, string> {
  const mappers = {
    Standing: `${toRoot}/shared/server/standing-question.ts#StandingQuestion`,
    PolicyAnswer: `${toRoot}/shared/values/decision/decide.ts#Answer`,
    Reason: `${toRoot}/shared/values/decision/reason-code.ts#ReasonCode as ReasonCodeValue`,
    ActionReason: `${toRoot}/shared/values/procedure/state-machine.ts#ActionReason as ActionReasonValue`,
    CreditAuthorisationGrantError: "../authorisation-refusal.ts#GrantRefusal",
    CreditAuthorisationWithdrawError: "../authorisation-refusal.ts#WithdrawRefusal",
    ...REGISTER_DESK_MAPPERS,
    ...DEPARTMENT_DESK_MAPPERS,
    ...decisionMappers(defined, `${toRoot}/shared/decision-record`),
    ...noticeMappers(`${toRoot}/shared/decision-notice`),
    ...whatIfMappers(`${toRoot}/shared/what-if`),
  };
  return Object.fromEntries(Object.entries(mappers).filter(([type]) => defined.has(type)));
}

function decisionMappers(defined: ReadonlySet<string>, record: string): Record<string, string> {
  const refusals = [...defined].filter((type) => /Decisions?IssueError$/.test(type));
  return {
    Decision: `${record}/stored-decision.ts#StoredDecision`,
    DecisionEdge: `${record}/stored-decision.ts#StoredDecision`,
    LogEntry: `${record}/stored-decision.ts#StoredDecision`,
    DecisionConnection: `${record}/decision-reader.ts#PartOfDecisions`,
    DecisionPage: `${record}/decision-reader.ts#PartOfDecisions`,
    DecisionQuestion: `${record}/decision-statement.ts#DecidedQuestion`,
    DecisionChange: `${record}/what-changed.ts#DecisionChange as DecisionChangeValue`,
    DecisionLog: `${record}/decision-record.ts#LogOfRecord`,
    ...Object.fromEntries(refusals.map((type) => [type, `${record}/issue-refusal.ts#IssueRefusal`])),
  };
}

function noticeMappers(notice: string): Record<string, string> {
  return {
    DecisionNotice: `${notice}/stored-notice.ts#StoredNotice`,
    NoticeEdge: `${notice}/notice-reader.ts#NoticeAt`,
    NoticeConnection: `${notice}/notice-reader.ts#PartOfNotices`,
    NoticePage: `${notice}/notice-reader.ts#PartOfNotices`,
    Webhook: `${notice}/webhooks.ts#StoredWebhook`,
    DeadLetter: `${notice}/webhooks.ts#DeadLetter as StoredDeadLetter`,
    WebhookRegisterError: `${notice}/webhook-resolvers.ts#RegisterWebhookRefusal`,
    WebhookRemoveError: `${notice}/webhook-resolvers.ts#RemoveWebhookRefusal`,
    WebhookResumeError: `${notice}/webhook-resolvers.ts#ResumeWebhookRefusal`,
  };
}

function whatIfMappers(whatIf: string): Record<string, string> {
  return {
    WhatIf: `${whatIf}/create-what-if.ts#StartedWhatIf`,
    WhatIfError: `${whatIf}/what-if-refused.ts#WhatIfRefusal`,
    WhatIfRuleChange: `${whatIf}/rule-change.ts#RuleChange`,
    WhatIfQuestion: `${whatIf}/tried-question.ts#TriedQuestion`,
    WhatIfFlip: `${whatIf}/flip.ts#Flip`,
    WhatIfFlipConnection: `${whatIf}/parts-of-run.ts#PartOfFlips`,
    WhatIfFlipEdge: `${whatIf}/parts-of-run.ts#PlacedFlip`,
    WhatIfCounts: `${whatIf}/parts-of-run.ts#PartOfCounts`,
    WhatIfCount: `${whatIf}/parts-of-run.ts#FlipCount`,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeOrCheck([...(await generatedTypes()), ...(await generatedOperations())], process.argv, "npm run generate");
}
