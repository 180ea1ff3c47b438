import type { MenuProps } from "antd";
import { matchPath } from "react-router";
import { DeskLink } from "../kit/desk-link.tsx";
import type { Language } from "../kit/language.tsx";
import type { Session } from "../session/session.tsx";
import type { DeskArea } from "./area.ts";
import { AREAS } from "./areas.ts";

type Items = NonNullable<MenuProps["items"]>;

const OWN_DESK = { ZH: "我的工作台", EN: "My desk" };

/** The menu of somebody: the areas with pages for them, their own first. */
export function menuOf(session: Session, language: Language): Items {
  const own = homeOf(session);
  return ownFirst(session).flatMap(({ key, title, icon, pages, home }) => {
    const shown = pages.filter(({ inMenu, isFor }) => inMenu === true && (isFor === undefined || isFor(session)));
    const links = shown.map((page) => ({ path: page.path, title: page.title[language] }));
    const desk = session.viewer === null ? null : (home?.(session) ?? null);
    if (desk !== null && desk === own && links.every(({ path }) => path !== desk)) {
      links.unshift({ path: desk, title: OWN_DESK[language] });
    }
    if (links.length === 0) return [];
    const children = links.map((link) => ({ key: link.path, label: <DeskLink to={link.path}>{link.title}</DeskLink> }));
    return [{ key, icon, label: title[language], children }];
  });
}

/** The areas whose groups stand open at first: one's own, the finder, and where one is; all of them for the public. */
export function openGroups(session: Session, pathname: string): string[] {
  if (session.viewer === null) return AREAS.map(({ key }) => key);
  const groups = ["enterprise", ownArea(session)?.key, groupOf(pathname)];
  return groups.filter((key) => key !== undefined);
}

/** The area that a page belongs to. */
export function groupOf(pathname: string): string | undefined {
  return AREAS.find(({ pages }) => pages.some(({ path }) => matchPath(path, pathname) !== null))?.key;
}

/** Where somebody lands after signing in; null for the public. */
export function homeOf(session: Session): string | null {
  return ownArea(session)?.home?.(session) ?? null;
}

function ownArea(session: Session): DeskArea | undefined {
  if (session.viewer === null) return undefined;
  return AREAS.find(({ home }) => (home?.(session) ?? null) !== null);
}

function ownFirst(session: Session): readonly DeskArea[] {
  const own = ownArea(session);
  return own === undefined ? AREAS : [own, ...AREAS.filter((area) => area !== own)];
}
