import { Flex, Typography } from "antd";
import type { ReactNode } from "react";
import { Clauses } from "../kit/clauses.tsx";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { clausesCited } from "./find-clause.ts";
import { Mark } from "./mark.tsx";
import { POLICY_WORDS, type PolicyWords, valueName } from "./policy-words.ts";
import type { Notice, Rule } from "./subjects.ts";

const WORDS: Words<{ none: string; reading: string; damaged: string; open: string; says: string }> = {
  ZH: {
    none: "本文件未设此制度",
    reading: "解释，非原文",
    damaged: "原文残缺",
    open: "文本留白及解释",
    says: "条文要旨",
  },
  EN: {
    none: "No scheme of its own",
    reading: "a reading, not the text",
    damaged: "source damaged",
    open: "What the text leaves open",
    says: "What the clause says",
  },
};

/** What a notice says on one subject: the value, its clause, the words of the clause, and readings marked as readings. */
export function RuleCell({ notice, rules }: { readonly notice: Notice; readonly rules: readonly Rule[] }): ReactNode {
  const words = useWords(WORDS);
  const names = useWords(POLICY_WORDS);
  const { language } = useLanguage();
  const [first] = rules;
  if (first === undefined) return <div style={{ width: 250 }}>{words.none}</div>;
  const clauses = [...new Set(rules.flatMap(({ clause }) => clause ?? []))];
  const said = clauses.flatMap((clause) => clausesCited(notice.clauses, clause));
  const readings =
    first.basis === "INTERPRETATION" ? notice.interpretations.filter((each) => clauses.includes(each.clause)) : [];
  return (
    <Flex vertical gap={4} style={{ width: 250, whiteSpace: "normal" }}>
      {rules.map((rule) => (
        <RuleValue key={rule.id} rule={rule} names={names} />
      ))}
      <Clauses
        citations={rules.flatMap(({ clause, basis }) =>
          clause === null ? [] : [{ document: notice.id, clause, basis }],
        )}
      />
      {said.length > 0 && (
        <details>
          <summary>{words.says}</summary>
          {said.map(({ clause, item, text, textEn }) => (
            <p key={`${clause}${item}`} style={{ margin: "4px 0" }}>
              {clause}
              {item} {language === "ZH" ? text : textEn}
            </p>
          ))}
        </details>
      )}
      {readings.length > 0 && (
        <details>
          <summary>
            {words.open}（{readings.length}）
          </summary>
          {readings.map((each) => (
            <p key={`${each.id}${each.publishedOn}`} style={{ margin: "4px 0" }}>
              <strong>{each.id}</strong> {language === "ZH" ? each.questionZh : each.question}
              <br />
              {language === "ZH" ? each.readingZh : each.reading}
            </p>
          ))}
        </details>
      )}
    </Flex>
  );
}

/** The value of a rule, and whether it is a reading or lost. */
export function RuleValue({ rule, names }: { readonly rule: Rule; readonly names: PolicyWords }): ReactNode {
  const words = useWords(WORDS);
  const isGround = rule.id.includes("/exit/");
  return (
    <div>
      <Typography.Text strong>
        {isGround ? valueName(names, "", rule.subject) : valueName(names, rule.subject, rule.value)}
      </Typography.Text>
      {rule.basis === "INTERPRETATION" && <Mark as="reading">{words.reading}</Mark>}
      {rule.basis === "UNKNOWN_IN_SOURCE" && <Mark as="damaged">{words.damaged}</Mark>}
      {detailLines(rule, names).map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}

/** What a rule says beside its value, in words. */
function detailLines({ details }: Rule, names: PolicyWords): readonly string[] {
  return details.flatMap(({ name, values }) => {
    const title = names.details[name];
    return title === undefined ? [] : [`${title}: ${values.map((value) => valueName(names, name, value)).join("、")}`];
  });
}

/** What rules say as plain text, for files. */
export function rulesText(rules: readonly Rule[], names: PolicyWords): string {
  return rules
    .map((rule) => {
      const value = rule.id.includes("/exit/")
        ? valueName(names, "", rule.subject)
        : valueName(names, rule.subject, rule.value);
      return [value, ...detailLines(rule, names), `[${rule.clause ?? ""} ${rule.basis}]`].join("; ");
    })
    .join("\n");
}
