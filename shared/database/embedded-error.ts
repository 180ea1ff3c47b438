/** What can keep the embedded PostgreSQL from running, as an operator has to act on it. */
export type EmbeddedFailure =
  | "FOLDER_NOT_WRITABLE"
  | "DISK_FULL"
  | "PORT_TAKEN"
  | "PLATFORM_UNSUPPORTED"
  | "NO_ACCOUNT"
  | "ALREADY_RUNNING"
  | "CLUSTER_UNUSABLE"
  | "START_FAILED";

/** Says in one English and one Chinese sentence why the embedded PostgreSQL does not run. */
export class EmbeddedPostgresError extends Error {
  readonly exitCode = 1;

  constructor(
    readonly failure: EmbeddedFailure,
    readonly english: string,
    readonly chinese: string,
  ) {
    super(`${english} ${chinese}`);
    this.name = "EmbeddedPostgresError";
  }
}

/** Names the operator's problem behind a failed system call; anything else is thrown on as it came. */
export function explainSystemError(error: unknown, folder: string): unknown {
  const code = systemErrorCode(error);
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return diskFull(folder);
    case "EACCES":
    case "EPERM":
    case "EROFS":
    case "ENOTDIR":
    case "EEXIST":
    case "ENOENT":
      return new EmbeddedPostgresError(
        "FOLDER_NOT_WRITABLE",
        `The data folder ${folder} must be a folder this account can write to; the system answered ${code}.`,
        `数据目录 ${folder} 必须是当前账户可写的目录；系统返回 ${code}。`,
      );
    default:
      return error;
  }
}

/**
 * The code of a failed system call, `ENOENT` for one; null when the error is none.
 *
 * Such errors are made by Node itself, so inside a test's sandbox they are no instances of its `Error`.
 */
export function systemErrorCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

export function diskFull(folder: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    "DISK_FULL",
    `The disk that holds ${folder} is full; free some space (about 500 MB to begin with) and start again.`,
    `${folder} 所在磁盘已满；请先腾出空间（首次启动约需 500 MB）再启动。`,
  );
}

/** PostgreSQL's own words for a full disk, in its log or in what initdb printed. */
export function tellsOfFullDisk(output: string): boolean {
  return /No space left on device|Disk quota exceeded|Check free disk space/.test(output);
}
