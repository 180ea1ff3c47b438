import { SaxesParser } from "saxes";
import { UnreadableFile } from "../unreadable-file.ts";

/** Hears an XML document; names come without their prefix. */
export interface XmlListener {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Reads an XML document of UTF-8 in pieces. Entities that it would define itself are not known, so it cannot grow.
 *
 * @throws {UnreadableFile} when it is not well formed
 */
export async function readXml(pieces: AsyncIterable<Buffer>, file: string, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  parser.on("error", () => {
    throw notXml(file);
  });
  if (listener.open !== undefined) {
    const { open } = listener;
    parser.on("opentag", ({ name, attributes }) => {
      const given = new Map(Object.entries(attributes).map(([key, value]) => [local(key), value]));
      open(local(name), (wanted) => given.get(wanted));
    });
  }
  if (listener.text !== undefined) {
    parser.on("text", listener.text);
    parser.on("cdata", listener.text);
  }
  const { close } = listener;
  if (close !== undefined) parser.on("closetag", ({ name }) => close(local(name)));
  for await (const piece of pieces) parser.write(decoded(decoder, piece, file));
  parser.write(decoded(decoder, undefined, file)).close();
}

function decoded(decoder: TextDecoder, piece: Buffer | undefined, file: string): string {
  try {
    return decoder.decode(piece, { stream: piece !== undefined });
  } catch {
    throw notXml(file);
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function notXml(file: string): UnreadableFile {
  return new UnreadableFile(
    file,
    "the inside of the workbook cannot be read: it is no well-formed XML in UTF-8. Save the file again.",
    "工作簿内容无法读取：不是格式正确的 UTF-8 XML。请重新保存文件。",
  );
}
