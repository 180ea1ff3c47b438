import { Alert, Button, DatePicker, Flex, Typography } from "antd";
import dayjs from "dayjs";
import { type ReactNode, useId } from "react";
import { useSession } from "../session/session.tsx";
import { useAsOf } from "./address.ts";
import { today } from "./days.ts";
import { useWords, type Words } from "./language.tsx";

const WORDS: Words<{ on: string; known: string; now: string; past: string; demonstration: (day: string) => string }> = {
  ZH: {
    on: "业务日期",
    known: "截至当日所知",
    now: "回到今天",
    past: "当前为历史视图，页面上的一切均按所选日期与所知时点回答。",
    demonstration: (day) => `示例数据：查看 ${day}`,
  },
  EN: {
    on: "On that day",
    known: "As known on",
    now: "Back to today",
    past: "You look at the past: everything here is answered for the day and the knowledge chosen.",
    demonstration: (day) => `Demonstration data: see ${day}`,
  },
};

/** Chooses the day that a page is asked about, and what was known when. */
export function AsOfBar(): ReactNode {
  const words = useWords(WORDS);
  const { validOn, knownOn, set } = useAsOf();
  const { settings } = useSession();
  const onId = useId();
  const knownId = useId();
  const past = validOn !== undefined || knownOn !== undefined;
  return (
    <div style={{ marginBottom: 16 }}>
      <Flex gap={12} align="center" wrap className="no-print">
        <Labelled id={onId} label={words.on}>
          <DatePicker
            id={onId}
            value={validOn === undefined ? null : dayjs(validOn)}
            placeholder={today()}
            onChange={(day) => set({ validOn: day === null ? null : day.format("YYYY-MM-DD") })}
          />
        </Labelled>
        <Labelled id={knownId} label={words.known}>
          <DatePicker
            id={knownId}
            value={knownOn === undefined ? null : dayjs(knownOn)}
            placeholder={today()}
            maxDate={dayjs(today())}
            onChange={(day) => set({ knownOn: day === null ? null : day.format("YYYY-MM-DD") })}
          />
        </Labelled>
        {past && <Button onClick={() => set({ validOn: null, knownOn: null })}>{words.now}</Button>}
        {!past && settings.demonstrationDay !== null && (
          <Button type="link" onClick={() => set({ validOn: settings.demonstrationDay })}>
            {words.demonstration(settings.demonstrationDay)}
          </Button>
        )}
      </Flex>
      {past && (
        <Alert
          banner
          type="info"
          title={`${words.on} ${validOn ?? today()} · ${words.known} ${knownOn ?? today()} — ${words.past}`}
          style={{ marginTop: 8 }}
        />
      )}
    </div>
  );
}

function Labelled(props: { readonly id: string; readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <Flex gap={6} align="center">
      <label htmlFor={props.id}>
        <Typography.Text type="secondary">{props.label}</Typography.Text>
      </label>
      {props.children}
    </Flex>
  );
}
