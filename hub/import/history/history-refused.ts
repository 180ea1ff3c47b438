/** A line of a history file that cannot be taken over; nothing of the file is kept. */
export class HistoryRefused extends Error {
  readonly exitCode = 1;
  readonly english: string;
  readonly chinese: string;

  constructor(
    readonly file: string,
    readonly line: number,
    readonly reason: string,
    readonly reasonZh: string,
  ) {
    const english = `${file}, line ${line}: ${reason} Nothing of the file is kept.`;
    const chinese = `${file} 第 ${line} 行：${reasonZh} 整个文件均未导入。`;
    super(`${english} ${chinese}`);
    this.name = "HistoryRefused";
    this.english = english;
    this.chinese = chinese;
  }
}
