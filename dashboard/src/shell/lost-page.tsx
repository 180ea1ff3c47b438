import type { ReactNode } from "react";
import { useWords, type Words } from "../kit/language.tsx";
import { NothingHere } from "../kit/nothing-here.tsx";

const WORDS: Words<{ title: string; how: string; home: string }> = {
  ZH: { title: "没有此页面", how: "地址可能有误，或页面已移动。", home: "回到首页" },
  EN: { title: "No such page", how: "The address may be wrong, or the page has moved.", home: "To the first page" },
};

/** What stands at an address where nothing is. */
export function LostPage(): ReactNode {
  const words = useWords(WORDS);
  return <NothingHere title={words.title} why={words.how} to="/" back={words.home} />;
}
