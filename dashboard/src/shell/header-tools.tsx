import { LoginOutlined, UserOutlined } from "@ant-design/icons";
import { Button, Dropdown, Flex, Grid, type MenuProps } from "antd";
import { type ReactNode, useState } from "react";
import { useLanguage, useWords, type Words } from "../kit/language.tsx";
import { statedPurpose, statePurpose } from "../session/purpose.ts";
import { purposeName } from "../session/purpose-names.ts";
import { useSession } from "../session/session.tsx";

const WORDS: Words<{ signIn: string; signOut: string; purpose: string; other: string; otherName: string }> = {
  ZH: { signIn: "登录", signOut: "退出登录", purpose: "查询目的", other: "EN", otherName: "Switch to English" },
  EN: { signIn: "Sign in", signOut: "Sign out", purpose: "What for", other: "中文", otherName: "切换为中文" },
};

/** Language, sign-in, and what questions are for. */
export function HeaderTools(): ReactNode {
  const words = useWords(WORDS);
  const { language, choose } = useLanguage();
  return (
    <Flex gap={8} align="center" className="no-print">
      <Button
        type="text"
        style={{ color: "#fff" }}
        aria-label={`${words.other} ${words.otherName}`}
        onClick={() => choose(language === "ZH" ? "EN" : "ZH")}
      >
        {words.other}
      </Button>
      <Person />
    </Flex>
  );
}

function Person(): ReactNode {
  const words = useWords(WORDS);
  const { language } = useLanguage();
  const { viewer, name, signIn, signOut } = useSession();
  const wide = Grid.useBreakpoint().md ?? true;
  const [purpose, setPurpose] = useState(statedPurpose);
  if (viewer === null) {
    return (
      <Button icon={<LoginOutlined aria-hidden />} onClick={signIn}>
        {words.signIn}
      </Button>
    );
  }
  const current = purpose !== null && viewer.purposes.includes(purpose) ? purpose : viewer.purposes[0];
  const pick = (next: string) => {
    statePurpose(next === viewer.purposes[0] ? null : next);
    setPurpose(next);
  };
  const purposes = viewer.purposes.map((each) => ({
    key: each,
    label: `${each === current ? "✓ " : ""}${purposeName(each, language)}`,
    onClick: () => pick(each),
  }));
  const items: MenuProps["items"] = [
    { key: "purpose", type: "group", label: words.purpose, children: purposes },
    { type: "divider" },
    { key: "out", label: words.signOut, onClick: signOut },
  ];
  return (
    <Dropdown menu={{ items }} trigger={["click"]}>
      <Button icon={<UserOutlined aria-hidden />} aria-label={name ?? viewer.subject}>
        {wide ? name : null}
      </Button>
    </Dropdown>
  );
}
