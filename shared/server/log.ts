import { type DestinationStream, pino } from "pino";
import { traceLogFields } from "../tracing/trace.ts";
import { capped, cappedMessage } from "./log-line.ts";
import type { FaultLog } from "./present-error.ts";

/** A log of one JSON line for each event. */
export interface Log extends FaultLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}

/** A log that names the part which writes it, to standard output or to the given stream. */
export function createLog(part: string, level: string, destination?: DestinationStream): Log {
  const timestamp = () => `,"time":"${new Date().toISOString()}"`;
  const options = {
    level,
    base: { part },
    mixin: traceLogFields,
    timestamp,
    // An error is described before it is cut, and pino would describe the description.
    serializers: { err: (described: unknown) => described },
    formatters: { log: (details: object) => capped("err" in details ? withError(details) : details) },
    hooks: {
      logMethod(this: unknown, [details, message]: unknown[], method: (...parameters: unknown[]) => void) {
        method.call(this, details, typeof message === "string" ? cappedMessage(message) : message);
      },
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

function withError(details: object & { readonly err: unknown }): object {
  return { ...details, err: describeError(details.err) };
}

/** Errors of libraries carry whole connections with them, statements and passwords included; none of that is logged. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  return { type: name, ...code, message, stack, ...(cause === undefined ? {} : { cause: describeError(cause) }) };
}
