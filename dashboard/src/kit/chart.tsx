import { Skeleton } from "antd";
import { lazy, type ReactNode, Suspense } from "react";
import type { ChartOption } from "./chart-canvas.tsx";

const ChartCanvas = lazy(() => import("./chart-canvas.tsx").then(({ ChartCanvas: canvas }) => ({ default: canvas })));

/**
 * A chart, loaded when it is first shown. Its words are for whoever cannot see it.
 *
 * @param props.summary one sentence with what the chart shows
 */
export function Chart(props: {
  readonly option: ChartOption;
  readonly summary: string;
  /** Pixels. */
  readonly height?: number;
  readonly onPick?: (name: string) => void;
}): ReactNode {
  const { option, summary, height = 280, onPick } = props;
  return (
    <figure style={{ margin: 0 }} aria-label={summary}>
      <Suspense fallback={<Skeleton.Node active style={{ width: "100%", height }} />}>
        <ChartCanvas option={option} height={height} {...(onPick && { onPick })} />
      </Suspense>
    </figure>
  );
}
