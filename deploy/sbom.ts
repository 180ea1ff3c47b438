// `npm run sbom [-- --to FILE]`: the software bill of materials, and whether every licence in it is one that is allowed.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Command, CommanderError } from "commander";
import { licenceFaults } from "./supply-chain/allowed-licences.ts";
import { makeSbom } from "./supply-chain/make-sbom.ts";

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  const program = describeProgram();
  try {
    program.parse([...args], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  const { to } = program.opts<{ to?: string }>();
  const sbom = makeSbom();
  const faults = licenceFaults(sbom.components);
  for (const fault of faults)
    process.stderr.write(`Not on the list of allowed licences 许可证不在允许列表：${fault}\n`);
  const text = `${JSON.stringify(sbom, null, 2)}\n`;
  if (to === undefined) process.stdout.write(text);
  else writeFileSync(resolve(to), text);
  const count = `${sbom.components.length} packages 个依赖包`;
  process.stderr.write(`${to ?? "standard output 标准输出"}: CycloneDX ${sbom.specVersion}, ${count}\n`);
  return faults.length === 0 ? 0 : 1;
}

function describeProgram(): Command {
  return new Command("npm run sbom --")
    .description(
      "Write the software bill of materials (CycloneDX) of a running hub, from the lockfile and without network,\n" +
        "and check each licence against those that are allowed (deploy/supply-chain/allowed-licences.ts).\n" +
        "由锁定文件离线生成软件物料清单（CycloneDX），并逐一核对许可证。",
    )
    .option("--to <file>", "write it there instead of standard output 写入文件")
    .addHelpText(
      "after",
      "\nExit codes 退出码: 0 written, all licences allowed 已写出且许可证均允许, 1 a licence is not allowed 有许可证不允许, 2 called wrongly 用法有误",
    )
    .exitOverride();
}
