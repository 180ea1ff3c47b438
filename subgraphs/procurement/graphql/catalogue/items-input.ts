import { InvalidCursor, partSize } from "../../../../shared/server/list-part.ts";
import { type CatalogueCode, parseCatalogueCode } from "../../../../shared/values/catalogue-code.ts";
import { InvalidValue, quoted } from "../../../../shared/values/invalid-value.ts";
import { catalogueStem } from "../../domain/catalogue/catalogue-code-form.ts";
import type { ItemsQuestion } from "../../persistence/catalogue/catalogue.ts";
import type { QueryCatalogueItemsArgs } from "../generated/types.ts";

const LONGEST_SEARCH = 100;

/**
 * Reads which items of an edition are wanted.
 *
 * @param now for a question that names no instant
 * @throws {InvalidValue} when a code, the level, the text searched for or the cursor cannot be read
 */
export function readItemsQuestion(
  asked: QueryCatalogueItemsArgs & { readonly first: number },
  now: string,
): ItemsQuestion {
  const { edition, search, under, level, knownAt, first, after } = asked;
  return {
    edition,
    search: search == null ? null : readSearch(search),
    under: under == null ? null : catalogueStem(parseCatalogueCode(under)),
    level: level == null ? null : readLevel(level),
    knownAt: knownAt ?? now,
    first: partSize(first),
    after: after == null ? null : readCodeCursor(after),
  };
}

/** The place of an item in a list of codes as text that callers need not understand. */
export function codeCursor(code: CatalogueCode): string {
  return Buffer.from(code, "utf8").toString("base64url");
}

function readCodeCursor(text: string): CatalogueCode {
  try {
    return parseCatalogueCode(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    throw new InvalidCursor(text);
  }
}

function readSearch(text: string): string {
  const search = text.normalize("NFKC").trim();
  if (search.length > 0 && search.length <= LONGEST_SEARCH && !/\p{C}/u.test(search)) return search;
  throw new InvalidSearch(text);
}

function readLevel(level: number): number {
  if (level >= 1 && level <= 5) return level;
  throw new InvalidLevel(level);
}

class InvalidSearch extends InvalidValue {
  constructor(came: string) {
    super({
      expected: `1 to ${LONGEST_SEARCH} visible characters`,
      came: quoted(came),
      message: `What is searched for has 1 to ${LONGEST_SEARCH} visible characters; ${quoted(came)} came.`,
      messageZh: `检索词应为1至${LONGEST_SEARCH}个可见字符；实为${quoted(came)}。`,
    });
  }
}

class InvalidLevel extends InvalidValue {
  constructor(came: number) {
    super({
      expected: "1 to 5",
      came: String(came),
      message: `A level of the catalogue is 1 to 5; ${came} came.`,
      messageZh: `目录级次为1至5；实为${came}。`,
    });
  }
}
