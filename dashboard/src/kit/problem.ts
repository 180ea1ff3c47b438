import type { CombinedError } from "@urql/core";
import type { Language } from "./language.tsx";

/** Why something was not answered. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** The department that did not answer; null when it was not one. */
  readonly department: string | null;
  /** Where in the answer it is missing: `standing.creditSupport`. */
  readonly path: string;
  readonly requestId: string | null;
}

/** What went wrong, in the language of the page. */
export function problemsOf(error: CombinedError | undefined, language: Language): readonly Problem[] {
  if (error === undefined) return [];
  if (error.graphQLErrors.length === 0) return [unreached(error, language)];
  return error.graphQLErrors.map(({ message, extensions, path = [] }) => ({
    code: textOf(extensions.code) ?? "INTERNAL_SERVER_ERROR",
    message: (language === "ZH" ? textOf(extensions.messageZh) : null) ?? message,
    department: textOf(extensions.department),
    path: path.join("."),
    requestId: textOf(extensions.requestId),
  }));
}

function unreached({ networkError }: CombinedError, language: Language): Problem {
  const message = language === "ZH" ? "无法连接枢纽，请检查网络后重试。" : "The hub cannot be reached; try again.";
  return { code: networkError?.name ?? "UNREACHED", message, department: null, path: "", requestId: null };
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
