import type { ReactNode } from "react";
import type { Fact } from "./facts.ts";
import { levelsOf, type TimeScale } from "./time-scale.ts";

/** A stretch of days: publicity, validity or a ban; `to` is null where the last day is not known. */
interface LaneBar {
  readonly look: "PUBLICITY" | "FORCE" | "BAN";
  readonly from: string;
  readonly to: string | null;
}

/** A title or a ban on the time line. */
export interface Lane {
  readonly key: string;
  readonly name: string;
  readonly bars: readonly LaneBar[];
  readonly signs: readonly { readonly fact: Fact; readonly number: number; readonly name: string }[];
}

const NAME = 18;
const BAR = 12;
const SIGN = 18;

/** How high a lane has to be for its name, its bars and its signs. */
export function laneHeight(lane: Lane, scale: TimeScale): number {
  const levels = levelsOf(placesOf(lane, scale), SIGN);
  return NAME + BAR + 4 + (Math.max(-1, ...levels) + 1) * SIGN + 8;
}

/** A bar of a lane; one without a known end fades out by dashes. */
export function Bar(props: { readonly bar: LaneBar; readonly scale: TimeScale; readonly end: string }): ReactNode {
  const { look, from, to } = props.bar;
  const { at } = props.scale;
  const x = at(from);
  const width = Math.max(at(to ?? props.end) - x, 3);
  const common = { x, y: NAME, width, height: BAR };
  if (look === "PUBLICITY") {
    return <rect {...common} fill="#fff3d6" stroke="#8a5a00" strokeDasharray="3 2" />;
  }
  if (look === "BAN") {
    return (
      <>
        <defs>
          <pattern id="ban-lines" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width={6} height={6} fill="#fff" />
            <rect width={3} height={6} fill="#b42318" />
          </pattern>
        </defs>
        <rect {...common} fill="url(#ban-lines)" stroke="#b42318" />
      </>
    );
  }
  return (
    <rect
      {...common}
      fill={to === null ? "#cfe8d5" : "#1a7f37"}
      stroke="#1a7f37"
      {...(to === null && { strokeDasharray: "6 3" })}
    />
  );
}

/** What happened, as numbers below the bar; what was recorded later has a dashed line to the day on which it was. */
export function LaneSigns({ lane, scale }: { readonly lane: Lane; readonly scale: TimeScale }): ReactNode {
  const places = placesOf(lane, scale);
  const levels = levelsOf(places, SIGN);
  return lane.signs.map(({ fact, number, name }, index) => {
    const x = places[index] ?? 0;
    const y = NAME + BAR + 4 + SIGN / 2 + (levels[index] ?? 0) * SIGN;
    return (
      <g key={fact.key} transform={`translate(${x},${y})`}>
        <title>{`${number}. ${fact.on} ${name}`}</title>
        {fact.late && fact.recordedOn !== null && <Late width={scale.at(fact.recordedOn) - scale.at(fact.on)} />}
        <circle r={8} fill="#fff" stroke="#1f2937" strokeWidth={1.5} />
        <text textAnchor="middle" y={4} fontSize={11} fill="#1f2937">
          {number}
        </text>
      </g>
    );
  });
}

function Late({ width }: { readonly width: number }): ReactNode {
  return (
    <>
      <line x1={8} x2={width + 10} stroke="#b42318" strokeWidth={1.5} strokeDasharray="3 2" />
      <text x={Math.max(width, 10) + 4} y={4} fontSize={11} fill="#b42318">
        ◆
      </text>
    </>
  );
}

/** Not beyond the edge, where a sign would be cut off. */
function placesOf({ signs }: Lane, { at }: TimeScale): readonly number[] {
  return signs.map(({ fact }) => Math.max(at(fact.on), 9));
}
