import { Flex, InputNumber, Select } from "antd";
import { type ReactNode, useId } from "react";
import { useAddress, useAsOf } from "../kit/address.ts";
import { today } from "../kit/days.ts";
import { useLanguage, useWords } from "../kit/language.tsx";
import { schemeName } from "../kit/words/title-words.ts";
import { type Session, useSession } from "../session/session.tsx";

const WORDS = { ZH: { scheme: "制度", year: "年度" }, EN: { scheme: "Scheme", year: "Year" } };

/** The schemes that have an evaluation year of their own. */
const SCHEMES = ["530000", "120000"] as const;

/** The scheme and year that a page is about; both stand in its address. */
export function useSchemeYear(): {
  readonly scheme: string;
  readonly year: number;
  readonly setScheme: (scheme: string) => void;
  readonly setYear: (year: number) => void;
} {
  const session = useSession();
  const { validOn } = useAsOf();
  const [scheme, setScheme] = useAddress("scheme", ownScheme(session));
  const thisYear = (validOn ?? today()).slice(0, 4);
  const [year, setYear] = useAddress("year", thisYear);
  const parsed = Number(year);
  return {
    scheme,
    year: Number.isSafeInteger(parsed) && parsed > 1990 && parsed < 2200 ? parsed : Number(thisYear),
    setScheme,
    setYear: (next) => setYear(String(next)),
  };
}

// The code of an institution begins, after two characters, with the division that registered it.
function ownScheme({ viewer }: Session): string {
  const own = viewer?.jurisdictions.length === 1 ? viewer.jurisdictions[0] : viewer?.uscc?.slice(2, 8);
  return SCHEMES.find((scheme) => own?.startsWith(scheme.slice(0, 2))) ?? "530000";
}

/** Chooses scheme and, where it matters, year. */
export function SchemeYearChoice({ withYear = true }: { readonly withYear?: boolean }): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { scheme, year, setScheme, setYear } = useSchemeYear();
  const schemeId = useId();
  const yearId = useId();
  return (
    <Flex gap={16} wrap align="center" style={{ marginBottom: 16 }} className="no-print">
      <Flex gap={6} align="center">
        <label htmlFor={schemeId}>{words.scheme}</label>
        <Select
          id={schemeId}
          value={scheme}
          style={{ minWidth: 140 }}
          options={SCHEMES.map((value) => ({ value, label: schemeName(value, language) }))}
          onChange={setScheme}
        />
      </Flex>
      {withYear && (
        <Flex gap={6} align="center">
          <label htmlFor={yearId}>{words.year}</label>
          <InputNumber
            id={yearId}
            value={year}
            min={2018}
            max={2100}
            precision={0}
            onChange={(next) => next !== null && setYear(next)}
          />
        </Flex>
      )}
    </Flex>
  );
}
