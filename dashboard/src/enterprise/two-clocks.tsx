import { Alert, Button, Card, Flex } from "antd";
import { type ReactNode, useCallback } from "react";
import { useAsOf } from "../kit/address.ts";
import { today } from "../kit/days.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useSession } from "../session/session.tsx";
import { DaySlider } from "./day-slider.tsx";
import { FACT_KINDS } from "./fact-kinds.ts";
import type { Fact } from "./facts.ts";

const WORDS: Words<{
  on: string;
  known: string;
  keys: string;
  now: string;
  past: (on: string, known: string) => string;
  demonstration: (day: string) => string;
  late: string;
}> = {
  ZH: {
    on: "业务日期",
    known: "截至当日所知",
    keys: "▲ 当日有事项；◆ 当日补记了此前已生效的事项。方向键移动一日，Page Up / Page Down 移动多日。",
    now: "回到今天",
    past: (on, known) => `本页按 ${on} 的情况、截至 ${known} 所知作答。`,
    demonstration: (day) => `示例数据：查看 ${day}`,
    late: "补记",
  },
  EN: {
    on: "On that day",
    known: "As known then",
    keys: "▲ something happened; ◆ something was recorded later than the day it holds for. Arrow keys move by a day.",
    now: "Back to today",
    past: (on, known) => `This page is answered for ${on}, as known on ${known}.`,
    demonstration: (day) => `Demonstration data: see ${day}`,
    late: "recorded late",
  },
};

const BEGINNING = "2024-01-01";

/** The two sliders that the whole page is asked by: on that day, and as known then. Both stand in the address. */
export function TwoClocks({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { validOn, knownOn, set } = useAsOf();
  const { settings } = useSession();
  const last = today();
  const first = facts.reduce((least, { on }) => (on < least ? on : least), BEGINNING);
  const chooseOn = useCallback((day: string) => set({ validOn: day === today() ? null : day }), [set]);
  const chooseKnown = useCallback((day: string) => set({ knownOn: day === today() ? null : day }), [set]);
  const name = (fact: Fact) => `${FACT_KINDS[language][fact.kind]}${fact.late ? ` (${words.late})` : ""}`;
  const past = validOn !== undefined || knownOn !== undefined;
  return (
    <Card size="small" style={{ marginBottom: 16 }}>
      <Flex gap={32} wrap>
        <DaySlider
          label={words.on}
          first={first}
          last={validOn !== undefined && validOn > last ? validOn : last}
          day={validOn ?? last}
          choose={chooseOn}
          marks={new Map(facts.map((fact) => [fact.on, { sign: "▲", meaning: name(fact) }]))}
        />
        <DaySlider
          label={words.known}
          first={first}
          last={last}
          day={knownOn ?? last}
          choose={chooseKnown}
          marks={recordings(facts, name)}
        />
      </Flex>
      <Flex gap={12} wrap align="center" className="no-print" style={{ marginTop: 12 }}>
        <span style={{ flex: "1 1 20rem" }}>{words.keys}</span>
        {past && <Button onClick={() => set({ validOn: null, knownOn: null })}>{words.now}</Button>}
        {!past && settings.demonstrationDay !== null && (
          <Button onClick={() => set({ validOn: settings.demonstrationDay })}>
            {words.demonstration(settings.demonstrationDay)}
          </Button>
        )}
      </Flex>
      {past && (
        <Alert banner type="info" title={words.past(validOn ?? last, knownOn ?? last)} style={{ marginTop: 8 }} />
      )}
    </Card>
  );
}

function recordings(facts: readonly Fact[], name: (fact: Fact) => string) {
  const marks = new Map<string, { readonly sign: string; readonly meaning: string }>();
  for (const fact of facts) {
    if (fact.recordedOn === null) continue;
    // What came late is what one looks for here.
    if (fact.late || !marks.has(fact.recordedOn)) {
      marks.set(fact.recordedOn, { sign: fact.late ? "◆" : "▲", meaning: name(fact) });
    }
  }
  return marks;
}
