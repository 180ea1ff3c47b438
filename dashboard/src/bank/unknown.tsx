import type { ReactNode } from "react";
import { useWords, type Words } from "../kit/language.tsx";

const WORDS: Words<string> = { ZH: "未知", EN: "not known" };

/** What stands where something is not known. */
export function Unknown(): ReactNode {
  return <span>{useWords(WORDS)}</span>;
}
