import { OperatorError } from "../../../shared/server/operator-error.ts";

/** A file that cannot be read to its end as a registration file; nothing of it is stored. */
export class FileRefused extends OperatorError {
  /** @param name the file, as the operator knows it */
  constructor(
    readonly file: string,
    readonly reason: string,
    readonly reasonZh: string,
  ) {
    super(`${file}: ${reason} Nothing of the file is stored.`, `${file}：${reasonZh} 整个文件均未入库。`);
    this.name = "FileRefused";
  }
}
