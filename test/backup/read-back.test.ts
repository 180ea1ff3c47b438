import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readBack } from "../../hub/backup/read-back.ts";

describe("A base backup that is told to be there", () => {
  let folder: string;
  let path: string;
  const sent = gzipSync(randomBytes(100_000));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "leader-hub-read-back-"));
    path = join(folder, "base.tar.gz");
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("was read to its end and is what the server sent", async () => {
    await writeFile(path, sent);
    await expect(readBack(path)).resolves.toBeUndefined();
    expect((await readFile(path)).equals(sent)).toBe(true);
  });

  it.each([1, 27_000, 99_990])("is none when its last %i bytes did not come", async (missing) => {
    await writeFile(path, sent.subarray(0, sent.length - missing));
    await expect(readBack(path)).rejects.toThrow(/is not what the server sent: unexpected end of file/);
  });

  it.each([11, 50_000, sent.length - 6])("is none when bit 0 of byte %i was turned", async (at) => {
    const turned = Buffer.from(sent);
    turned.writeUInt8(turned.readUInt8(at) ^ 1, at);
    await writeFile(path, turned);
    await expect(readBack(path)).rejects.toThrow("Nothing of this backup is kept");
  });
});
