import { errorCode } from "../../../shared/files/error-code.ts";
import { OperatorError } from "../../../shared/server/operator-error.ts";

const BROKEN = /^(?:08|57P0)|^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/;
const FULL = /^53[12]/;
const REGISTER = ["the register's database", "登记册数据库"] as const;

/**
 * Puts what the database cannot help into words for an operator.
 *
 * @returns any other error as it came
 */
export function explainDatabase(
  error: unknown,
  file: string,
  [database, databaseZh]: readonly [english: string, chinese: string] = REGISTER,
): unknown {
  const code = errorCode(error) ?? "";
  const broken = BROKEN.test(code) || (error instanceof Error && error.message.startsWith("Connection terminated"));
  if (broken) {
    return new OperatorError(
      `${file}: the connection to ${database} broke. The file is stored as a whole or not at all; import it again, what is on record already changes nothing.`,
      `${file}：与${databaseZh}的连接中断。该文件要么全部入库，要么完全未入库；请重新导入，已有登记不受影响。`,
    );
  }
  if (FULL.test(code)) {
    return new OperatorError(
      `${file}: ${database} has no disk space or memory left. Nothing of the file is stored.`,
      `${file}：${databaseZh}的磁盘或内存已满。整个文件均未入库。`,
    );
  }
  return error;
}
