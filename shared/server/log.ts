import { type DestinationStream, pino } from "pino";
import type { FaultLog } from "./present-error.ts";

/** A log of one JSON line for each event. */
export interface Log extends FaultLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}

/** A log that names the part which writes it, to standard output or to the given stream. */
export function createLog(part: string, level: string, destination?: DestinationStream): Log {
  const options = { level, base: { part }, timestamp: () => `,"time":"${new Date().toISOString()}"` };
  return destination === undefined ? pino(options) : pino(options, destination);
}
