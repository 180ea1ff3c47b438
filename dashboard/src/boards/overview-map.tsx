import type { ReactNode } from "react";
import { Link } from "react-router";
import { useKeptAddress } from "../kit/address.ts";
import { JURISDICTIONS, jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";

const WORDS: Words<{ label: string; leaders: (n: string) => string }> = {
  ZH: { label: "四地位置示意，圆的大小为有效领跑者企业数", leaders: (n) => `有效领跑者企业 ${n} 家` },
  EN: {
    label: "Where the four places lie; the larger the circle, the more leaders in force",
    leaders: (n) => `${n} leaders in force`,
  },
};

// Degrees east and north, and on which side of the circle its name stands.
const PLACES: Readonly<
  Record<string, { readonly east: number; readonly north: number; readonly name: "left" | "right" }>
> = {
  "110000": { east: 116.4, north: 39.9, name: "left" },
  "120000": { east: 117.2, north: 39.1, name: "right" },
  "510800": { east: 105.8, north: 32.4, name: "right" },
  "530000": { east: 102.7, north: 25, name: "right" },
};

const WIDTH = 720;
const HEIGHT = 300;
const WEST = 97;
const NORTH = 43;
const PER_DEGREE = { east: 27, north: 14 };

/** The four places where they lie, with how many lead there; each leads to its figures below. */
export function OverviewMap({
  leaders,
}: {
  readonly leaders: Readonly<Record<string, number | undefined>>;
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const keep = useKeptAddress();
  const most = Math.max(1, ...Object.values(leaders).flatMap((count) => count ?? []));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="board-sketch">
      <title>{words.label}</title>
      {JURISDICTIONS.map((code) => {
        const place = PLACES[code];
        if (place === undefined) return null;
        const x = (place.east - WEST) * PER_DEGREE.east;
        const y = (NORTH - place.north) * PER_DEGREE.north;
        const count = leaders[code];
        const radius = count === undefined ? 5 : 6 + 12 * Math.sqrt(count / most);
        const aside = place.name === "left" ? x - radius - 8 : x + radius + 8;
        const anchor = place.name === "left" ? "end" : "start";
        return (
          <Link key={code} to={keep(`/boards/${code}/statistics`)}>
            <circle cx={x} cy={y} r={radius} fill="#1550a8" fillOpacity={0.85} stroke="#fff" strokeWidth={2} />
            <text x={aside} y={y - 2} textAnchor={anchor} fontSize={16} fontWeight={600} fill="#1f2933">
              {jurisdictionName(code, language)}
            </text>
            <text x={aside} y={y + 16} textAnchor={anchor} fontSize={13} fill="#1f2933">
              {words.leaders(count === undefined ? "—" : String(count))}
            </text>
          </Link>
        );
      })}
    </svg>
  );
}
