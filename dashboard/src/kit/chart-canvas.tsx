import { BarChart, HeatmapChart, LineChart, PieChart } from "echarts/charts";
import {
  AriaComponent,
  DataZoomComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
} from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { type ReactNode, useEffect, useRef } from "react";

use([BarChart, HeatmapChart, LineChart, PieChart]);
use([AriaComponent, DataZoomComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent]);
use([VisualMapComponent, SVGRenderer]);

export type ChartOption = EChartsCoreOption;

/** Draws a chart as SVG, which prints sharply, and follows the width of where it stands. */
export function ChartCanvas(props: {
  readonly option: ChartOption;
  readonly height: number;
  readonly onPick?: (name: string) => void;
}): ReactNode {
  const { option, height, onPick } = props;
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof init> | null>(null);
  useEffect(() => {
    if (place.current === null) return;
    const drawn = init(place.current, undefined, { renderer: "svg" });
    chart.current = drawn;
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      drawn.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption({ aria: { enabled: true, decal: { show: true } }, animation: false, ...option }, true);
  }, [option]);
  useEffect(() => {
    const drawn = chart.current;
    if (drawn === null || onPick === undefined) return;
    const pick = ({ name }: { name?: string }) => onPick(String(name));
    drawn.on("click", pick);
    return () => {
      drawn.off("click", pick);
    };
  }, [onPick]);
  return <div ref={place} style={{ width: "100%", height }} />;
}
