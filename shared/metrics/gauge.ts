import { Gauge } from "prom-client";
import { registry } from "./registry.ts";

/** A gauge among this process's figures. */
export function gauge<Label extends string = never>(name: string, help: string, ...labelNames: Label[]): Gauge<Label> {
  return new Gauge({ name, help, labelNames, registers: [registry] });
}
