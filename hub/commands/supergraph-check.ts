import type { HubCommand } from "../hub-command.ts";
import { judgeFile } from "../supergraph-file.ts";

export const command: HubCommand = {
  name: "supergraph check",
  summary: "Judge a supergraph as running gateways would.",
  summaryZh: "按运行中网关的标准检查超级图。",
  details: [
    "It has to be a supergraph of this hub and these departments, say of every field who may see it, keep everything of",
    "the graph in force that is not deprecated, and fit every approved operation. Each reason names its line and column.",
    "须为本枢纽及各部门的超级图，逐字段声明可见范围，保留现行图中未弃用的全部内容，并适用于全部已批准的操作。",
  ].join("\n"),
  arguments: [{ name: "<file>", description: "the supergraph 超级图文件" }],
  exitCodes: {
    done: "gateways will take it over 网关将接管",
    failed: "they will refuse it; the lines say why 网关将拒绝",
  },
  examples: ["supergraph check new.graphql", "supergraph check schema/supergraph.graphql"],
  async run([file], _options, context) {
    const path = context.fileAt(String(file));
    const { good } = await judgeFile(path, context);
    if (good) context.print(`${path}: good. 检查通过。`);
    return good ? 0 : 1;
  },
};
