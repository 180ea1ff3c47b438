import { OperatorError } from "../server/operator-error.ts";

/** A file that cannot be read to its end as what it should be. */
export class UnreadableFile extends OperatorError {
  /**
   * @param file the file, as people know it
   * @param outcome what that means for everything else in it
   */
  constructor(
    readonly file: string,
    readonly reason: string,
    readonly reasonZh: string,
    outcome: readonly [english: string, chinese: string] = ["", ""],
  ) {
    super(`${file}: ${reason} ${outcome[0]}`.trim(), `${file}：${reasonZh} ${outcome[1]}`.trim());
    this.name = "UnreadableFile";
  }
}
