import type { ComponentType, ReactNode } from "react";
import type { Words } from "../kit/language.tsx";
import type { Session } from "../session/session.tsx";

/** A page of an area, at an address of its own. */
export interface DeskPage {
  /** As the router reads it: `/tenders/:id`. */
  readonly path: string;
  readonly title: Words<string>;
  /** Whether it stands in the menu; pages about one thing do not. */
  readonly inMenu?: boolean;
  /** Who finds it in the menu; everybody unless given. The hub itself decides who sees what is on it. */
  readonly isFor?: (session: Session) => boolean;
  /** Loads the page when it is first opened. */
  readonly load: () => Promise<ComponentType>;
}

/** Pages that belong together, one group of the menu. */
export interface DeskArea {
  readonly key: string;
  readonly title: Words<string>;
  readonly icon: ReactNode;
  readonly pages: readonly DeskPage[];
  /** Where somebody lands after signing in; null when this is nobody's own desk. The first area that says so wins. */
  readonly home?: (session: Session) => string | null;
}
