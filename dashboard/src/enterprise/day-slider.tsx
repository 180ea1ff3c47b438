import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { Button, Flex, Slider, type SliderSingleProps } from "antd";
import { type ReactNode, useEffect, useState } from "react";
import { daysAfter, daysBetween } from "../kit/days.ts";
import { useWords, type Words } from "../kit/language.tsx";

const WORDS: Words<{ before: string; after: string; earlier: string; later: string }> = {
  ZH: { before: "前一日", after: "后一日", earlier: "上一件", later: "下一件" },
  EN: { before: "one day back", after: "one day on", earlier: "previous event", later: "next event" },
};

const REST_MS = 250;

/**
 * Chooses a day by pulling, by the keyboard, by a day back and on, or from event to event. It is told once the pulling
 * rests.
 *
 * @param props.marks days on which something happened, drawn on the track
 */
export function DaySlider(props: {
  readonly label: string;
  readonly first: string;
  readonly last: string;
  readonly day: string;
  readonly choose: (day: string) => void;
  readonly marks: ReadonlyMap<string, { readonly sign: string; readonly meaning: string }>;
}): ReactNode {
  const words = useWords(WORDS);
  const { label, first, last, marks } = props;
  const [day, setDay] = useRestingDay(props.day, props.choose);
  const length = daysBetween(first, last);
  const move = (next: string) => setDay(next < first ? first : next > last ? last : next);
  const days = [...marks.keys()].sort();
  const earlier = days.findLast((each) => each < day);
  const later = days.find((each) => each > day);
  return (
    <section aria-label={label} style={{ flex: "1 1 22rem", minWidth: 0 }}>
      <Flex justify="space-between" align="center" gap={8} wrap>
        <span>
          {label}： <strong aria-live="polite">{day}</strong>
        </span>
        <Flex gap={4} className="no-print">
          <Step label={`${label}：${words.earlier}`} to={earlier} move={move} text="«" />
          <Step label={`${label}：${words.before}`} to={daysAfter(day, -1)} move={move} icon={<LeftOutlined />} />
          <Step label={`${label}：${words.after}`} to={daysAfter(day, 1)} move={move} icon={<RightOutlined />} />
          <Step label={`${label}：${words.later}`} to={later} move={move} text="»" />
        </Flex>
      </Flex>
      <Slider
        className="no-print"
        min={0}
        max={length}
        value={Math.min(Math.max(daysBetween(first, day), 0), length)}
        onChange={(at) => move(daysAfter(first, at))}
        marks={marksOf(marks, first, length)}
        included={false}
        tooltip={{ formatter: (at) => daysAfter(first, at ?? 0) }}
        ariaLabelForHandle={label}
        ariaValueTextFormatterForHandle={(at) => daysAfter(first, at)}
      />
    </section>
  );
}

/** The day as it stands here, which is told when it has rested; a day chosen elsewhere replaces it. */
function useRestingDay(chosen: string, choose: (day: string) => void) {
  const [day, setDay] = useState(chosen);
  useEffect(() => setDay(chosen), [chosen]);
  useEffect(() => {
    if (day === chosen) return;
    const timer = setTimeout(() => choose(day), REST_MS);
    return () => clearTimeout(timer);
  }, [day, chosen, choose]);
  return [day, setDay] as const;
}

function Step(props: {
  readonly label: string;
  readonly to: string | undefined;
  readonly move: (day: string) => void;
  readonly icon?: ReactNode;
  readonly text?: string;
}): ReactNode {
  const { label, to, move, icon, text } = props;
  return (
    <Button
      size="small"
      aria-label={label}
      title={label}
      disabled={to === undefined}
      onClick={() => to !== undefined && move(to)}
      icon={icon}
    >
      {text}
    </Button>
  );
}

function marksOf(
  marks: ReadonlyMap<string, { readonly sign: string; readonly meaning: string }>,
  first: string,
  length: number,
): NonNullable<SliderSingleProps["marks"]> {
  const entries = [...marks].map(([day, { sign, meaning }]) => {
    const label = (
      <span key={day} title={`${day} ${meaning}`} aria-hidden style={{ color: "#1f2937", fontSize: 11 }}>
        {sign}
      </span>
    );
    return [daysBetween(first, day), { label }] as const;
  });
  return Object.fromEntries(entries.filter(([at]) => at >= 0 && at <= length));
}
