import type { MenuProps } from "antd";
import { DeskLink } from "../kit/desk-link.tsx";
import type { Language } from "../kit/language.tsx";
import type { Session } from "../session/session.tsx";
import { AREAS } from "./areas.ts";

type Items = NonNullable<MenuProps["items"]>;

/** The menu of somebody: the areas with pages for them. */
export function menuOf(session: Session, language: Language): Items {
  return AREAS.flatMap(({ key, title, icon, pages }) => {
    const shown = pages.filter(({ inMenu, isFor }) => inMenu === true && (isFor === undefined || isFor(session)));
    if (shown.length === 0) return [];
    const children = shown.map((page) => ({
      key: page.path,
      label: <DeskLink to={page.path}>{page.title[language]}</DeskLink>,
    }));
    return [{ key, icon, label: title[language], children }];
  });
}

/** The areas whose groups stand open. */
export function openGroups(): string[] {
  return AREAS.map(({ key }) => key);
}

/** Where somebody lands after signing in; null for the public. */
export function homeOf(session: Session): string | null {
  if (session.viewer === null) return null;
  for (const { home } of AREAS) {
    const place = home?.(session) ?? null;
    if (place !== null) return place;
  }
  return null;
}
