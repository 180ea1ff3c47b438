import { RefusedRequest } from "../../shared/server/refused-request.ts";
import { parseCivilDate } from "../../shared/values/civil-date.ts";
import { parseInstant } from "../../shared/values/instant.ts";
import { InvalidValue, quoted } from "../../shared/values/invalid-value.ts";
import { OPEN_DATA_FILES, OPEN_DATA_FORMATS } from "./open-data-files.ts";

/** For which day and as known when; what is null is today, and now. */
export interface MomentAsked {
  readonly validOn: string | null;
  readonly knownAt: string | null;
}

/** What an address below `/open-data` asks for. */
export type OpenDataAddress =
  | { readonly kind: "INDEX" }
  | { readonly kind: "MANIFEST"; readonly ending: "json" | "jws"; readonly moment: MomentAsked }
  | {
      readonly kind: "FILE";
      readonly name: string;
      readonly table: string;
      readonly format: string;
      readonly type: string;
      readonly moment: MomentAsked;
    };

/**
 * Reads what an address asks for.
 *
 * @throws {RefusedRequest} saying what was expected and what came
 */
export function readOpenDataAddress(url: string): OpenDataAddress {
  const [path = "", ...search] = url.split("?");
  const name = path.split("/").slice(2).join("/");
  const moment = readMoment(search.join("?"), name !== "");
  if (name === "") return { kind: "INDEX" };
  if (name === "manifest.json") return { kind: "MANIFEST", ending: "json", moment };
  if (name === "manifest.jws") return { kind: "MANIFEST", ending: "jws", moment };
  const dot = name.lastIndexOf(".");
  const file = OPEN_DATA_FILES.get(name.slice(0, Math.max(dot, 0)));
  const written = OPEN_DATA_FORMATS.get(name.slice(dot + 1));
  if (file === undefined || written === undefined) throw noSuchFile(name);
  return { kind: "FILE", name, table: file.table, ...written, moment };
}

function noSuchFile(name: string): RefusedRequest {
  const names = [...OPEN_DATA_FILES.keys()].join(", ");
  return new RefusedRequest(
    404,
    "NO_SUCH_FILE",
    `The address of a file was expected: manifest.json, manifest.jws, or one of ${names} with .csv or .jsonl; ${quoted(name)} came.`,
    { messageZh: `应为文件地址：manifest.json、manifest.jws，或 ${names} 加 .csv 或 .jsonl；实为${quoted(name)}。` },
  );
}

const READERS: Readonly<Record<keyof MomentAsked, (text: string) => string>> = {
  validOn: parseCivilDate,
  // The sign of an offset that was not encoded comes as a space.
  knownAt: (text) => parseInstant(text.replace(/ (?=\d\d:\d\d$)/, "+")),
};

function readMoment(search: string, takesParameters: boolean): MomentAsked {
  const moment: { validOn: string | null; knownAt: string | null } = { validOn: null, knownAt: null };
  for (const [name, text] of new URLSearchParams(search)) {
    if (!takesParameters || (name !== "validOn" && name !== "knownAt") || moment[name] !== null) {
      const expected = takesParameters
        ? ["validOn and knownAt, each once", "validOn 与 knownAt 各一次"]
        : ["nothing", "无参数"];
      throw badInput(
        `After the ? was expected: ${expected[0]}; ${quoted(name)} came.`,
        `参数应为：${expected[1]}；实为${quoted(name)}。`,
      );
    }
    try {
      moment[name] = READERS[name](text);
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error;
      throw badInput(`${name}: ${error.message}`, `${name}：${error.messageZh}`);
    }
  }
  return moment;
}

function badInput(message: string, messageZh: string): RefusedRequest {
  return new RefusedRequest(400, "BAD_USER_INPUT", message, { messageZh });
}
