import type { ServerResponse } from "node:http";
import type { CheckQuestion } from "../../shared/bulk/check-question.ts";
import type { LineOutcome } from "../../shared/bulk/decide-lines.ts";
import type { LineRefusal } from "../../shared/bulk/line-answer.ts";
import type { CheckFile } from "../../shared/bulk/read-check-file.ts";
import { roomToWrite } from "../../shared/server/room-to-write.ts";

/** Sends what becomes of a file, one JSON object a line; every sentence in both languages. */
export class CheckEvents {
  readonly #response: ServerResponse;
  #decided = 0;
  #notDecided = 0;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  /** Says what the file is, and which of its lines are not asked about. */
  async begin(file: CheckFile, question: CheckQuestion, dryRun: boolean): Promise<void> {
    const { name, sha256, format, columns, codeColumn, rows, lines, faults } = file;
    const counts = { rows, good: lines.length, rejected: faults.length };
    this.#response.writeHead(200, {
      "content-type": "application/x-ndjson; charset=utf-8",
      "cache-control": "private, no-store",
      // A proxy that collected the lines would hide how far the check is.
      "x-accel-buffering": "no",
    });
    await this.#send({
      kind: "BEGUN",
      dryRun,
      file: { name, sha256, format, columns, codeColumn, ...counts },
      question,
    });
    for (const { line, column, columnName, kind: code, value, fields, english, chinese } of faults) {
      await this.#send({
        kind: "REJECTED",
        line,
        column,
        columnName,
        value,
        fields,
        code,
        message: { ZH: chinese, EN: english },
      });
    }
  }

  /** Says what became of a batch. */
  async batch(outcomes: readonly LineOutcome[], of: number): Promise<void> {
    for (const { line, decision, refusal } of outcomes) {
      const head = { line: line.line, uscc: line.uscc, fields: line.fields };
      if (decision !== null) await this.#send({ kind: "DECIDED", ...head, decision });
      else await this.#send({ kind: "NOT_DECIDED", ...head, ...told(refusal) });
      if (decision !== null) this.#decided += 1;
      else this.#notDecided += 1;
    }
    await this.#send({ kind: "PROGRESS", done: this.#decided + this.#notDecided, of });
  }

  /** Says that somebody does not answer, and when they are asked again. */
  waits(why: LineRefusal, ms: number): void {
    if (this.#response.headersSent) void this.#send({ kind: "WAITING", ...told(why), ms });
  }

  /** The last line: where it is missing, the check was broken off. */
  async end(rejected: number): Promise<void> {
    const complete = this.#notDecided === 0;
    await this.#send({ kind: "ENDED", complete, decided: this.#decided, notDecided: this.#notDecided, rejected });
    this.#response.end();
  }

  /** As fast as they are read, and not when nobody reads them any more. */
  async #send(event: object): Promise<void> {
    if (this.#response.destroyed || this.#response.write(`${JSON.stringify(event)}\n`)) return;
    await roomToWrite(this.#response);
  }
}

function told({ code, english, chinese }: LineRefusal) {
  return { code, message: { ZH: chinese, EN: english } };
}
