import { readFileSync } from "node:fs";
import { readApprovedOperations } from "../gateway/approved/approved-operations.ts";
import { readDeskOperations } from "../gateway/approved/desk-operations.ts";
import { createFederatedExecutor } from "../gateway/federated-executor.ts";
import { COMMITTED_SUPERGRAPH } from "../gateway/supergraph/graph-in-force.ts";
import { judgeSupergraph } from "../gateway/supergraph/judge-supergraph.ts";
import { readPublished } from "../gateway/supergraph/published-file.ts";
import { reasonText } from "../gateway/supergraph/reason.ts";
import { OperatorError } from "../shared/server/operator-error.ts";
import type { CommandContext } from "./hub-command.ts";

/** A supergraph that an operator named, as gateways will judge it. */
export interface JudgedFile {
  readonly sdl: string;
  readonly good: boolean;
}

/**
 * Judges a file as a running gateway would, against the published graph or else the committed one, and prints why it
 * would refuse it.
 *
 * @throws {OperatorError} when there is no such file
 */
export async function judgeFile(
  file: string,
  { environment, print }: Pick<CommandContext, "environment" | "print">,
): Promise<JudgedFile> {
  const sdl = readPublished(file);
  if (sdl === null) throw new OperatorError(`There is no file ${file}.`, `没有文件 ${file}。`);
  const { supergraphFile } = environment;
  const published = supergraphFile === null ? null : readPublished(supergraphFile);
  const reasons = await judgeSupergraph(sdl, {
    present: published ?? readFileSync(COMMITTED_SUPERGRAPH, "utf8"),
    operations: [...readApprovedOperations().all, ...readDeskOperations()],
    tryOut: (text) => createFederatedExecutor({ supergraphSdl: text, ...NOBODY }),
  });
  for (const reason of reasons) print(reasonText(reason, file));
  return { sdl, good: reasons.length === 0 };
}

// What is tried is whether it can be planned by; nothing is asked.
const NOBODY = { departments: new Map(), deadlines: { departmentMs: 1, requestMs: 1 }, clock: Date.now };
