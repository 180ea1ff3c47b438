/** One thing that was looked at. */
export interface Finding {
  readonly what: string;
  /** "warn" works still and should be mended; "note" neither helps nor hinders. */
  readonly mark: "ok" | "warn" | "wrong" | "note";
  readonly found: string;
  /** What to do about it. */
  readonly todo?: string;
}

export function ok(what: string, found: string): Finding {
  return { what, mark: "ok", found };
}

export function warning(what: string, found: string, todo: string): Finding {
  return { what, mark: "warn", found, todo };
}

export function wrong(what: string, found: string, todo?: string): Finding {
  return { what, mark: "wrong", found, ...(todo !== undefined && { todo }) };
}
