import type { ReactNode } from "react";
import { useWords } from "../kit/language.tsx";
import { NothingHere } from "../kit/nothing-here.tsx";

const WORDS = {
  ZH: {
    title: "没有查到",
    why: "所选日期没有此事项，或您无权查看。可改查今天，或以有权限的身份登录。",
    back: "回到年度看板",
  },
  EN: {
    title: "Nothing found",
    why: "There is no such thing on the day chosen, or you may not see it. Ask for today, or sign in as somebody who may.",
    back: "To the board of the year",
  },
};

/** What stands where a thing is not there, or not to be seen. */
export function NoSuch(): ReactNode {
  const words = useWords(WORDS);
  return <NothingHere title={words.title} why={words.why} to="/year" back={words.back} />;
}
