import type { Session } from "../session/session.tsx";

/** Whoever handles a scheme: its working body, evaluation bodies, market regulation officers. */
export function isHandler({ can }: Session): boolean {
  return can("register:working-body") || can("register:officer") || can("register:evaluate");
}

/** The working body and the officers, who see filers, experts and grounds. */
export function seesConfidential({ can }: Session): boolean {
  return can("register:working-body") || can("register:officer");
}

/** Whoever works in an evaluation year, enterprises included. */
export function worksInYear(session: Session): boolean {
  return isHandler(session) || session.can("register:declare");
}
