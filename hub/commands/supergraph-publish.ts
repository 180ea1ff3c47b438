import { sha256 } from "../../gateway/approved/approved-operations.ts";
import { writePublished } from "../../gateway/supergraph/published-file.ts";
import { OperatorError } from "../../shared/server/operator-error.ts";
import type { HubCommand } from "../hub-command.ts";
import { judgeFile } from "../supergraph-file.ts";

export const command: HubCommand = {
  name: "supergraph publish",
  summary: "Give running gateways another supergraph, without a restart.",
  summaryZh: "不停机向运行中的网关发布超级图。",
  details: [
    "It is judged as by `supergraph check`, then put whole into the place that HUB_SUPERGRAPH names. Gateways that look",
    "there take it over within seconds; requests under way end on the graph before. Departments have to answer it already.",
    "先检查，再整体写入 HUB_SUPERGRAPH 所指位置；网关数秒内接管，在途请求仍按原图完成。各部门须已能应答新图。",
  ].join("\n"),
  arguments: [{ name: "<file>", description: "the supergraph 超级图文件" }],
  options: [{ flags: "--dry-run", description: "judge only 只检查" }],
  exitCodes: {
    done: "it is published, or found good 已发布或检查通过",
    failed: "it is refused, and nothing changed; the lines say why 被拒绝，未作任何改动",
  },
  examples: ["supergraph publish new.graphql --dry-run", "supergraph publish new.graphql"],
  async run([file], { dryRun }, context) {
    const { supergraphFile } = context.environment;
    if (supergraphFile === null) {
      throw new OperatorError(
        "HUB_SUPERGRAPH should name the file that gateways look at; it is not set.",
        "HUB_SUPERGRAPH 应指明网关所看的文件；实未设置。",
      );
    }
    const path = context.fileAt(String(file));
    const { sdl, good } = await judgeFile(path, context);
    if (!good) return 1;
    if (dryRun === true) {
      context.print(`${path}: good. 检查通过。`);
      return 0;
    }
    writePublished(supergraphFile, sdl);
    context.print(`Published 已发布: ${supergraphFile}, SHA-256 ${sha256(sdl)}`);
    return 0;
  },
};
