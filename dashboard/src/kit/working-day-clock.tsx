import { Flex, Progress, Typography } from "antd";
import type { ReactNode } from "react";
import { useWords, type Words } from "./language.tsx";

/** What the hub tells about a publicity on a day: the fragment `PublicityClock`. */
export interface PublicityClock {
  readonly postedOn: string;
  readonly workingDays: number | null;
  readonly lastDay: string | null;
  readonly end: "LAST_DAY_KNOWN" | "CALENDAR_NOT_PUBLISHED" | "NONE_REQUIRED";
  readonly daysLeft: number | null;
  readonly over: boolean | null;
}

const WORDS: Words<{
  posted: (day: string) => string;
  days: (n: number) => string;
  last: (day: string) => string;
  left: (n: number) => string;
  over: string;
  notOver: string;
  noCalendar: string;
  none: string;
  unknown: string;
}> = {
  ZH: {
    posted: (day) => `${day} 起公示`,
    days: (n) => `期限 ${n} 个工作日（公示当日不计）`,
    last: (day) => `最后一日 ${day}`,
    left: (n) => `还剩 ${n} 个工作日（含当日）`,
    over: "公示期已满",
    notOver: "公示期未满",
    noCalendar: "放假通知尚未公布，最后一日未知；公布前不能办理下一步",
    none: "未规定公示期",
    unknown: "剩余天数未知",
  },
  EN: {
    posted: (day) => `Posted on ${day}`,
    days: (n) => `for ${n} working days (the posting day does not count)`,
    last: (day) => `last day ${day}`,
    left: (n) => `${n} working day${n === 1 ? "" : "s"} left, the day itself included`,
    over: "publicity is over",
    notOver: "publicity is not over",
    noCalendar: "No holiday notice tells the last day yet; nothing goes on before it is published",
    none: "no days of publicity are required",
    unknown: "days left are not known",
  },
};

/** How long something is in publicity still, in working days: in words, with a ring beside them. */
export function WorkingDayClock(props: { readonly clock: PublicityClock; readonly compact?: boolean }): ReactNode {
  const words = useWords(WORDS);
  const { postedOn, workingDays, lastDay, end, daysLeft } = props.clock;
  const parts = [
    words.posted(postedOn),
    ...(workingDays === null || props.compact ? [] : [words.days(workingDays)]),
    ...(lastDay === null ? [] : [words.last(lastDay)]),
  ];
  return (
    <Flex gap={8} align="center">
      {end === "LAST_DAY_KNOWN" && workingDays !== null && daysLeft !== null && workingDays > 0 && (
        <Progress
          aria-hidden
          type="circle"
          size={props.compact ? 28 : 44}
          percent={Math.round((100 * (workingDays - Math.min(daysLeft, workingDays))) / workingDays)}
          format={() => daysLeft}
          strokeColor="#1550a8"
          railColor="#c9d6e8"
        />
      )}
      <span>
        <Typography.Text strong>{stateOf(props.clock, words)}</Typography.Text>
        <br />
        <Typography.Text>{parts.join(" · ")}</Typography.Text>
      </span>
    </Flex>
  );
}

function stateOf({ end, daysLeft, over }: PublicityClock, words: (typeof WORDS)["ZH"]): string {
  if (end === "CALENDAR_NOT_PUBLISHED") return words.noCalendar;
  if (end === "NONE_REQUIRED") return words.none;
  if (over === true) return words.over;
  if (daysLeft === null) return over === false ? words.notOver : words.unknown;
  return words.left(daysLeft);
}
