import { Alert } from "antd";
import type { ReactNode } from "react";
import { useWords, type Words } from "../../kit/language.tsx";
import type { Place } from "../places.ts";

const WORDS: Words<{ national: string }> = {
  ZH: { national: "本地区没有自己的制度；以下按国家制度统计，不限于本地区企业。" },
  EN: {
    national: "The place has no scheme of its own; what follows is of the national scheme, wherever the enterprise is.",
  },
};

/** Says that the figures are those of the national scheme, where the place has none of its own. */
export function NationalNote({ place }: { readonly place: Place }): ReactNode {
  const words = useWords(WORDS);
  if (place.scheme !== null) return null;
  return <Alert type="info" showIcon title={words.national} style={{ marginBottom: 12 }} />;
}
