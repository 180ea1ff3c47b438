import { Flex, Select } from "antd";
import { type ReactNode, useId } from "react";
import { useNavigate } from "react-router";
import { useKeptAddress } from "../kit/address.ts";
import { JURISDICTIONS, jurisdictionName } from "../kit/jurisdictions.ts";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { useSession } from "../session/session.tsx";
import type { Responsibility } from "./duties.ts";
import { boardAddress } from "./places.ts";

const WORDS: Words<{ place: string; department: string; own: string }> = {
  ZH: { place: "地区", department: "部门", own: "（本部门）" },
  EN: { place: "Jurisdiction", department: "Department", own: " (own)" },
};

/** Leads to the board of another department, or of the same one elsewhere. */
export function BoardChoice(props: {
  readonly jurisdiction: string;
  readonly department: string;
  readonly departments: readonly Responsibility[];
}): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { viewer } = useSession();
  const navigate = useNavigate();
  const keep = useKeptAddress();
  const placeId = useId();
  const departmentId = useId();
  const { jurisdiction, department, departments } = props;
  const own = (code: string) => viewer?.department === department && viewer.jurisdictions.includes(code);
  return (
    <Flex gap={12} wrap align="center" className="no-print" style={{ marginBottom: 16 }}>
      <Flex gap={6} align="center">
        <label htmlFor={placeId}>{words.place}</label>
        <Select
          id={placeId}
          value={jurisdiction}
          onChange={(code: string) => navigate(keep(boardAddress(code, department)))}
          options={JURISDICTIONS.map((code) => ({
            value: code,
            label: `${jurisdictionName(code, language)}${own(code) ? words.own : ""}`,
          }))}
          style={{ width: 180 }}
        />
      </Flex>
      <Flex gap={6} align="center" style={{ minWidth: 0, flex: "1 1 280px" }}>
        <label htmlFor={departmentId}>{words.department}</label>
        <Select
          id={departmentId}
          value={department}
          onChange={(code: string) => navigate(keep(boardAddress(jurisdiction, code)))}
          options={departments.map(({ code, name, nameEn }) => ({
            value: code,
            label: language === "ZH" ? name : nameEn,
          }))}
          style={{ flex: 1, minWidth: 0, maxWidth: 420 }}
        />
      </Flex>
    </Flex>
  );
}
