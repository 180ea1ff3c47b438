import { AggregatorRegistry, type MetricObjectWithValues, type MetricValue } from "prom-client";
import { lookAtAll, registry } from "./registry.ts";

/** The figures of one process, as they travel between processes. */
export type Figures = MetricObjectWithValues<MetricValue<string>>[];

/** The figures of this process, as they are now. */
export async function ownFigures(): Promise<Figures> {
  await lookAtAll();
  return registry.getMetricsAsJSON();
}

/** Figures of several processes as one text; each series says by `worker` whose it is. */
export function textOf(processes: ReadonlyMap<string, Figures>): Promise<string> {
  const labelled = [...processes].map(([worker, figures]) =>
    figures.map((metric) => ({
      ...metric,
      // Told apart by whose they are, no two are the same series, and nothing is added up.
      aggregator: "sum",
      values: metric.values.map((value) => ({ ...value, labels: { worker, ...value.labels } })),
    })),
  );
  return AggregatorRegistry.aggregate(labelled).metrics();
}

/** The figures of a process that is alone, as text. */
export async function ownText(): Promise<string> {
  await lookAtAll();
  return registry.metrics();
}
