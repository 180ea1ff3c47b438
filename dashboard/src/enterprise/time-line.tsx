import type { ReactNode } from "react";
import { today } from "../kit/days.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { schemeName } from "../kit/words/title-words.ts";
import { FACT_KINDS } from "./fact-kinds.ts";
import { type Fact, type KnownBan, type KnownTitle, spansOf } from "./facts.ts";
import { Bar, type Lane, LaneSigns, laneHeight } from "./time-line-lane.tsx";
import { reachOf, type TimeScale, timeScale } from "./time-scale.ts";
import { useWidth } from "./use-width.ts";

const WORDS: Words<{
  summary: (titles: number, bans: number, facts: number) => string;
  ban: string;
  legend: readonly string[];
  on: string;
  known: string;
  unknownEnd: string;
}> = {
  ZH: {
    summary: (titles, bans, facts) =>
      `时间轴：${titles} 个称号，${bans} 项限制，${facts} 件事项；同样内容见列表，或切换为表格。`,
    ban: "限制参与",
    legend: ["公示", "有效", "限制", "◆ 晚于生效日登记"],
    on: "业务日期",
    known: "所知",
    unknownEnd: "至不明",
  },
  EN: {
    summary: (titles, bans, facts) =>
      `Time line: ${titles} titles, ${bans} bans, ${facts} events; the same is in the list, or as a table.`,
    ban: "Ban",
    legend: ["publicity", "in force", "ban", "◆ recorded later than it holds for"],
    on: "on",
    known: "known",
    unknownEnd: "end not known",
  },
};

const AXIS = 22;
const HEAD = 18;

/** Titles and bans by day, with what happened to them as numbered signs; the list below it has the same numbers. */
export function TimeLine(props: {
  readonly titles: readonly KnownTitle[];
  readonly bans: readonly KnownBan[];
  readonly facts: readonly Fact[];
  readonly on: string;
  readonly known: string;
}): ReactNode {
  const words = useWords(WORDS);
  const [place, width] = useWidth();
  const lanes = useLanes(props);
  const { titles, bans, facts, on, known } = props;
  const days = [
    ...facts.flatMap((fact) => [fact.on, fact.recordedOn ?? fact.on]),
    ...lanes.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to ?? from])),
    on,
    known,
  ];
  const [first, last] = reachOf(days, today());
  const scale = timeScale(first, last, width);
  const { tops, bottom } = stacked(lanes, scale);
  const height = bottom + AXIS;
  return (
    <div ref={place} style={{ width: "100%", minHeight: 60 }}>
      {width > 0 && (
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={words.summary(titles.length, bans.length, facts.length)}
        >
          {scale.ticks.map(({ day, text }) => (
            <g key={day} transform={`translate(${scale.at(day)},0)`}>
              <line y1={HEAD} y2={height - AXIS} stroke="#d9dee5" />
              <text y={height - 6} fontSize={11} fill="#4b5563">
                {text}
              </text>
            </g>
          ))}
          {lanes.map((lane, index) => (
            <g key={lane.key} transform={`translate(0,${tops[index] ?? 0})`}>
              <text y={12} fontSize={12} fill="#1f2937">
                {lane.name}
              </text>
              {lane.bars.map((bar) => (
                <Bar key={`${bar.look}${bar.from}`} bar={bar} scale={scale} end={last} />
              ))}
              <LaneSigns lane={lane} scale={scale} />
            </g>
          ))}
          <Line day={known} text={`${words.known} ${known}`} scale={scale} height={height} width={width} dashed />
          <Line day={on} text={`${words.on} ${on}`} scale={scale} height={height} width={width} />
        </svg>
      )}
      <Legend />
    </div>
  );
}

/** Where each lane begins, one below the other. */
function stacked(lanes: readonly Lane[], scale: TimeScale) {
  let bottom = HEAD;
  const tops = lanes.map((lane) => {
    const top = bottom;
    bottom += laneHeight(lane, scale);
    return top;
  });
  return { tops, bottom };
}

function useLanes(props: {
  readonly titles: readonly KnownTitle[];
  readonly bans: readonly KnownBan[];
  readonly facts: readonly Fact[];
}): readonly Lane[] {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const signs = props.facts.map((fact, index) => ({ fact, number: index + 1, name: FACT_KINDS[language][fact.kind] }));
  const banned = ({ fact }: { fact: Fact }) => fact.kind === "BANNED";
  const titles = props.titles.map((known): Lane => {
    const { id, number, scheme } = known.title;
    return {
      key: id,
      name: `${number} · ${schemeName(scheme, language)}`,
      bars: spansOf(known, props.facts).map(({ kind, from, to }) => ({ look: kind, from, to })),
      signs: signs.filter((sign) => sign.fact.titleId === id && !banned(sign)),
    };
  });
  const bans = props.bans.map(
    ({ id, scheme, firstDay, lastDay }): Lane => ({
      key: id,
      name: `${words.ban} · ${schemeName(scheme, language)} · ${firstDay} – ${lastDay}`,
      bars: [{ look: "BAN", from: firstDay, to: lastDay }],
      signs: signs.filter((sign) => banned(sign) && sign.fact.on === firstDay),
    }),
  );
  return [...titles, ...bans];
}

function Line(props: {
  readonly day: string;
  readonly text: string;
  readonly scale: TimeScale;
  readonly height: number;
  readonly width: number;
  readonly dashed?: boolean;
}): ReactNode {
  const { day, text, scale, height, width, dashed = false } = props;
  const x = scale.at(day);
  return (
    <g transform={`translate(${x},0)`}>
      <line
        y1={dashed ? 16 : 0}
        y2={height - AXIS}
        stroke="#1550a8"
        strokeWidth={2}
        {...(dashed && { strokeDasharray: "4 3" })}
      />
      {!dashed && (
        <text
          x={x > width / 2 ? -4 : 4}
          y={11}
          fontSize={11}
          fontWeight={600}
          fill="#1550a8"
          textAnchor={x > width / 2 ? "end" : "start"}
        >
          {text}
        </text>
      )}
      <title>{text}</title>
    </g>
  );
}

function Legend(): ReactNode {
  const [publicity, force, ban, late] = useWords(WORDS).legend;
  const box = (look: string) => <span className={`lane-${look}`} aria-hidden style={{ ...BOX, ...BOXES[look] }} />;
  return (
    <p style={{ display: "flex", gap: 16, flexWrap: "wrap", margin: "4px 0", fontSize: 12 }}>
      <span>
        {box("PUBLICITY")} {publicity}
      </span>
      <span>
        {box("FORCE")} {force}
      </span>
      <span>
        {box("BAN")} {ban}
      </span>
      <span>{late}</span>
    </p>
  );
}

const BOX = { display: "inline-block", width: 18, height: 10, verticalAlign: "middle" };
const BOXES: Readonly<Record<string, object>> = {
  PUBLICITY: { background: "#fff3d6", border: "2px dashed #8a5a00" },
  FORCE: { background: "#1a7f37" },
  BAN: { background: "repeating-linear-gradient(45deg,#b42318 0 3px,#fff 3px 6px)", border: "1px solid #b42318" },
};
