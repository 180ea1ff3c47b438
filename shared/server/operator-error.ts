/** Tells the operator in one sentence, in both languages, what is wrong and what was expected. */
export class OperatorError extends Error {
  constructor(
    readonly english: string,
    readonly chinese: string,
    /** 1: it failed; 2: it was called wrongly. */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(`${english} ${chinese}`);
    this.name = "OperatorError";
  }
}

/** Tells the operator why something failed, on standard error; a sentence for what has one, all details for the rest. */
export function reportFailure(error: unknown): number {
  if (isForOperators(error)) {
    process.stderr.write(`${error.english}\n${error.chinese}\n`);
    return error.exitCode;
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`This is a fault of the hub itself. 这是系统自身的故障。\n${details}\n`);
  if (error instanceof Error && error.cause !== undefined) process.stderr.write(`Because of 原因: ${error.cause}\n`);
  return 1;
}

interface ForOperators {
  readonly english: string;
  readonly chinese: string;
  readonly exitCode: number;
}

// Shared parts have errors of their own, in the same shape.
function isForOperators(error: unknown): error is Error & ForOperators {
  return error instanceof Error && "english" in error && "chinese" in error && "exitCode" in error;
}
