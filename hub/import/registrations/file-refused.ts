import { UnreadableFile } from "../../../shared/files/unreadable-file.ts";

/** A file that cannot be read to its end as a registration file; nothing of it is stored. */
export class FileRefused extends UnreadableFile {
  /** @param file the file, as the operator knows it */
  constructor(file: string, reason: string, reasonZh: string) {
    super(file, reason, reasonZh, ["Nothing of the file is stored.", "整个文件均未入库。"]);
    this.name = "FileRefused";
  }
}

/** Says of a file that could not be read that nothing of it is stored; any other error as it came. */
export function asFileRefused(error: unknown): unknown {
  if (!(error instanceof UnreadableFile) || error instanceof FileRefused) return error;
  return new FileRefused(error.file, error.reason, error.reasonZh);
}
