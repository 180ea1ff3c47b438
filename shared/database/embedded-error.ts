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
  if (!(error instanceof Error) || !("code" in error)) return error;
  switch (error.code) {
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
        `The data folder ${folder} must be a folder this account can write to; the system answered ${error.code}.`,
        `数据目录 ${folder} 必须是当前账户可写的目录；系统返回 ${error.code}。`,
      );
    default:
      return error;
  }
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
  return /No space left on device|Disk quota exceeded/.test(output);
}
