import { Flex, Select } from "antd";
import { type ReactNode, useId } from "react";
import { useAddress } from "../kit/address.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { schemeName } from "../kit/words/title-words.ts";
import { type Session, useSession } from "../session/session.tsx";

const WORDS: Words<{ label: string; all: string }> = {
  ZH: { label: "地区方案", all: "全部" },
  EN: { label: "Scheme", all: "All" },
};

/** Divisions with a title of their own; the others have no bodies, cases or summaries. */
const SCHEMES = ["530000", "120000"];

/** The schemes that somebody works in; all where nothing says which. */
function schemesOf({ viewer }: Session): readonly string[] {
  const own = SCHEMES.filter((scheme) => viewer?.jurisdictions.includes(scheme));
  return own.length === 0 ? SCHEMES : own;
}

/** The scheme that the page is about, as its address says; the first of one's own until then. */
export function useScheme(): string {
  const schemes = schemesOf(useSession());
  const [chosen] = useAddress("scheme");
  return chosen === "" ? (schemes[0] ?? "530000") : chosen;
}

/** The scheme that lists are limited to; undefined where they are not. */
export function useSchemeLimit(): string | undefined {
  const [chosen] = useAddress("scheme");
  return chosen === "" ? undefined : chosen;
}

/**
 * Chooses the scheme that the page is about.
 *
 * @param props.any whether all schemes together can be chosen
 */
export function SchemeChoice({ any = false }: { readonly any?: boolean }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const id = useId();
  const schemes = schemesOf(useSession());
  const [chosen, choose] = useAddress("scheme");
  const options = [
    ...(any ? [{ value: "", label: words.all }] : []),
    ...schemes.map((value) => ({ value, label: schemeName(value, language) })),
  ];
  return (
    <Flex gap={8} align="center" className="no-print">
      <label htmlFor={id}>{words.label}</label>
      <Select
        id={id}
        style={{ minWidth: 140 }}
        value={chosen === "" && !any ? (schemes[0] ?? "") : chosen}
        options={options}
        onChange={choose}
      />
    </Flex>
  );
}
