import { Counter, Histogram } from "prom-client";
import { gauge } from "./gauge.ts";
import { registry } from "./registry.ts";
import { Tally } from "./tally.ts";

const registers = [registry];

/** From what nobody feels to what nobody waits for, in seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What came over HTTP, by the kind of address and of answer. */
export const httpRequests = new Histogram({
  name: "leader_hub_http_request_duration_seconds",
  help: "Requests over HTTP by route and class of status. HTTP 请求，按路径类别与状态类别。",
  labelNames: ["route", "status"] as const,
  buckets,
  registers,
});

/** Operations that the gateway executed. */
export const operations = new Histogram({
  name: "leader_hub_operation_duration_seconds",
  help: "GraphQL operations by kind and outcome: answered, partial, refused. GraphQL 操作，按种类与结果。",
  labelNames: ["kind", "outcome"] as const,
  buckets,
  registers,
});

/** Codes that callers were told; an operation counts once for each. */
export const operationErrors = new Tally(
  {
    name: "leader_hub_operation_errors_total",
    help: "Operations that brought an error, by its code. 含错误的操作，按错误代码。",
    labelNames: ["code"],
    most: 100,
  },
  registry,
);

/** Calls of departments as the gateway sees them; what a breaker refused took no time. */
export const departmentCalls = new Histogram({
  name: "leader_hub_department_call_duration_seconds",
  help: "Calls of departments by outcome. 网关对各部门的调用，按结果。",
  labelNames: ["department", "outcome"] as const,
  buckets,
  registers,
});

export const breakerOpen = gauge(
  "leader_hub_breaker_open",
  "1 while the gateway does not wait for the department. 熔断器打开时为 1。",
  "department",
);

/** Answers by policy, as they were given; those for a department that did not answer too. */
export const answers = new Tally(
  {
    name: "leader_hub_answers_total",
    help: "Answers by question and determination. 答复数，按问题与结论。",
    labelNames: ["question", "determination"],
    most: 100,
  },
  registry,
);

/** An answer counts once for each of its reasons. */
export const answerReasons = new Tally(
  {
    name: "leader_hub_answer_reasons_total",
    help: "Reasons of answers by question, determination and code. 答复的理由，按问题、结论与理由代码。",
    labelNames: ["question", "determination", "reason"],
    most: 1_000,
  },
  registry,
);

/** Errors that a department itself answered with; a request counts once for each code. */
export const departmentErrors = new Tally(
  {
    name: "leader_hub_department_errors_total",
    help: "Requests that a department answered with an error, by its code. 部门返回错误的请求，按错误代码。",
    labelNames: ["department", "code"],
    most: 500,
  },
  registry,
);

export const fileChecksRunning = gauge(
  "leader_hub_file_checks_running",
  "Files that are being checked. 正在核对的文件数。",
);

/** A gateway tells by which graph it answers. */
export const supergraphInForce = gauge(
  "leader_hub_supergraph_in_force",
  "1 for the supergraph by which the gateway answers, by its SHA-256. 网关现行超级图（SHA-256）。",
  "sha256",
);

export const supergraphsPublished = new Counter({
  name: "leader_hub_supergraphs_published_total",
  help: "Supergraphs that were published, by outcome: taken_over, refused. 已发布的超级图，按结果。",
  labelNames: ["outcome"] as const,
  registers,
});

export const supergraphRefused = gauge(
  "leader_hub_supergraph_refused",
  "1 while the newest supergraph that was published is refused. 最新发布的超级图被拒绝时为 1。",
);

export const streamsOpen = gauge("leader_hub_streams_open", "Open event streams. 打开的事件流数。");

/** What signed-in callers and others asked for by a code or id that leads to nothing. */
export const misses = new Counter({
  name: "leader_hub_misses_total",
  help: "Codes and ids asked for that lead to nothing. 查询而不存在的代码与编号数。",
  registers,
});

export const enumerations = new Counter({
  name: "leader_hub_enumerations_total",
  help: "Times that a tenant had another 1,000 misses within an hour. 某机构一小时内每满 1000 次落空计一次。",
  registers,
});
