import type { ReactNode } from "react";
import {
  AwardsConversionAcceptDocument,
  AwardsConversionProposeDocument,
  AwardsConversionPublishDocument,
  AwardsConversionRefuseDocument,
  type AwardsConversionsQuery,
  type ConversionLevel,
} from "../../generated/awards.ts";
import { Actions } from "../kit/actions.tsx";
import { chosenIn, optionalTextIn, textIn } from "../kit/filled.ts";
import { useWords, type Words } from "../kit/language.tsx";
import { usePlaceField } from "../kit/place-field.ts";
import { StepButton } from "../kit/step-button.tsx";
import { useStep } from "../kit/use-step.ts";
import { CONVERSION_LEVELS } from "../kit/words/department-words.ts";

type ConversionShown = NonNullable<AwardsConversionsQuery["standardConversions"]>["edges"][number]["node"];

const WORDS: Words<{
  propose: string;
  proposeLead: string;
  place: string;
  enterprise: string;
  number: string;
  numberHelp: string;
  standard: string;
  standardHelp: string;
  level: string;
  accept: string;
  plan: string;
  publish: string;
  published: string;
  publishedHelp: string;
  refuse: string;
  reason: string;
  on: string;
  onHelp: string;
}> = {
  ZH: {
    propose: "提出转化",
    proposeLead: "企业在当日须持有该有效称号。",
    place: "提出地区",
    enterprise: "企业",
    number: "称号编号",
    numberHelp: "见企业页面的称号。",
    standard: "领跑者标准编号",
    standardHelp: "企业标准 Q/… 或团体标准 T/…",
    level: "转化为",
    accept: "立项",
    plan: "立项计划编号或名称",
    publish: "发布",
    published: "发布的标准编号",
    publishedHelp: "国家标准 GB…，行业标准两个字母，地方标准 DB 加行政区划数字。",
    refuse: "未采纳",
    reason: "理由",
    on: "办理日期",
    onHelp: "留空为今天。",
  },
  EN: {
    propose: "Propose a conversion",
    proposeLead: "The enterprise has to hold the title on that day.",
    place: "Division",
    enterprise: "Enterprise",
    number: "Number of the title",
    numberHelp: "It stands on the page of the enterprise.",
    standard: "Number of the leader's standard",
    standardHelp: "Q/… of an enterprise or T/… of a group",
    level: "To become",
    accept: "Taken into a plan",
    plan: "Number or name of the plan",
    publish: "Published",
    published: "Number of the standard",
    publishedHelp:
      "GB… for a national one, two letters for an industry one, DB and the division's digits for a local one.",
    refuse: "Not taken up",
    reason: "Why",
    on: "Day",
    onHelp: "Empty for today.",
  },
};

const LEVELS: readonly ConversionLevel[] = ["LOCAL", "INDUSTRY", "NATIONAL"];

/** Proposes that a leader's standard becomes everybody's. */
export function ProposeConversion({ onDone }: { readonly onDone: () => void }): ReactNode {
  const words = useWords(WORDS);
  const levels = useWords(CONVERSION_LEVELS);
  const propose = useStep(AwardsConversionProposeDocument, (data) => data.standardConversionPropose);
  const place = usePlaceField(words.place);
  return (
    <StepButton
      label={words.propose}
      lead={words.proposeLead}
      fields={[
        place,
        { name: "uscc", label: words.enterprise, kind: "enterprise", required: true },
        { name: "titleNumber", label: words.number, kind: "text", required: true, help: words.numberHelp },
        { name: "standard", label: words.standard, kind: "text", required: true, help: words.standardHelp },
        {
          name: "level",
          label: words.level,
          kind: "choice",
          required: true,
          choices: LEVELS.map((value) => ({ value, label: levels[value] })),
        },
        { name: "on", label: words.on, kind: "day", help: words.onHelp },
      ]}
      take={(filled) =>
        propose.take({
          jurisdiction: textIn(filled, "jurisdiction"),
          uscc: textIn(filled, "uscc"),
          titleNumber: textIn(filled, "titleNumber"),
          standard: textIn(filled, "standard"),
          level: chosenIn(filled, "level", LEVELS) ?? "LOCAL",
          on: optionalTextIn(filled, "on"),
        })
      }
      onDone={onDone}
    />
  );
}

/** What the office can do with a conversion now. */
export function ConversionSteps(props: {
  readonly conversion: ConversionShown;
  readonly onDone: () => void;
}): ReactNode {
  const { conversion, onDone } = props;
  const words = useWords(WORDS);
  const accept = useStep(AwardsConversionAcceptDocument, (data) => data.standardConversionAccept);
  const publish = useStep(AwardsConversionPublishDocument, (data) => data.standardConversionPublish);
  const refuse = useStep(AwardsConversionRefuseDocument, (data) => data.standardConversionRefuse);
  const at = { conversion: conversion.id, ifRevision: conversion.revision };
  const on = { name: "on", label: words.on, kind: "day", help: words.onHelp } as const;
  return (
    <Actions
      available={conversion.availableActions.filter(({ possible }) => possible)}
      onDone={onDone}
      offers={[
        {
          action: "ACCEPT",
          label: words.accept,
          fields: [{ name: "plan", label: words.plan, kind: "text", required: true, maxLength: 200 }, on],
          take: (filled) => accept.take({ ...at, plan: textIn(filled, "plan"), on: optionalTextIn(filled, "on") }),
        },
        {
          action: "PUBLISH",
          label: words.publish,
          fields: [
            { name: "number", label: words.published, kind: "text", required: true, help: words.publishedHelp },
            on,
          ],
          take: (filled) => publish.take({ ...at, number: textIn(filled, "number"), on: optionalTextIn(filled, "on") }),
        },
        {
          action: "REFUSE",
          label: words.refuse,
          danger: true,
          fields: [{ name: "reason", label: words.reason, kind: "long", required: true, maxLength: 2_000 }, on],
          take: (filled) => refuse.take({ ...at, reason: textIn(filled, "reason"), on: optionalTextIn(filled, "on") }),
        },
      ]}
    />
  );
}
