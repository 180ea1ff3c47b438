import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ALLOWED_LICENCES, licenceFaults } from "../../deploy/supply-chain/allowed-licences.ts";
import { makeSbom } from "../../deploy/supply-chain/make-sbom.ts";
import { ROOT } from "../architecture/source-files.ts";

interface Locked {
  readonly name?: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
}

const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, Locked> };
const installed = Object.entries(packages).filter(([place]) => place !== "");
const { allowScripts } = JSON.parse(read("package.json")) as { allowScripts: Record<string, boolean> };

describe("The supply chain (G46)", () => {
  it("takes every package by version and SHA-512 from the lockfile, none from a folder, an address or a repository", () => {
    expect(installed.length).toBeGreaterThan(400);
    const loose = installed.filter(
      ([, { version, integrity, resolved, link }]) =>
        !/^\d+\.\d+\.\d+/.test(version ?? "") || !integrity?.startsWith("sha512-") || link || resolved !== undefined,
    );
    expect(loose).toEqual([]);
  });

  it("runs no package's script: each package that has one is named, and refused", () => {
    const named = installed
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([place]) => place.replace(/^.*node_modules\//, ""));
    expect(Object.keys(allowScripts).sort()).toEqual([...new Set(named)].sort());
    expect(Object.values(allowScripts)).not.toContain(true);
  });

  it.each([".ci/run", "hub/ensure-installed.mjs", "deploy/bundle.ts", "Dockerfile"])(
    "is installed by %s from the lockfile only, without scripts",
    (file) => {
      const text = read(file);
      expect(text).toMatch(/npm ci --ignore-scripts|"ci",[^\]]*"--ignore-scripts"/);
      expect(text).not.toMatch(/npm (install|i|update|add)\b|"(install|update|add)",/);
    },
  );

  it("is told by a bill of materials that needs no network, with a hash and an allowed licence for each package", () => {
    const { PATH, HOME } = process.env;
    const sbom = makeSbom({ PATH, HOME, npm_config_registry: "http://127.0.0.1:1" });
    const running = installed.filter(([, { dev }]) => !dev);
    const told = sbom.components.map(({ name, version }) => `${name}@${version}`);
    expect([...told].sort()).toEqual([...new Set(running.map(nameOf))].sort());
    // npm's own `--omit=dev` would leave these out, because development packages need them too.
    for (const name of ["graphql", "jose", "undici-types"])
      expect(told.some((each) => each.startsWith(`${name}@`))).toBe(true);
    expect(sbom.metadata.component).toMatchObject({ name: "leader-hub", purl: "pkg:npm/leader-hub@0.1.0" });
    expect(licenceFaults(sbom.components)).toEqual([]);
  });

  it("refuses licences that nobody has allowed, and packages that state none", () => {
    const faultOf = (licenses?: object[]) =>
      licenceFaults([{ name: "a", version: "1.0.0", ...(licenses && { licenses }) }])[0];
    expect(faultOf([{ license: { id: "AGPL-3.0-only" } }])).toBe("a 1.0.0: AGPL-3.0-only");
    expect(faultOf([{ license: { name: "SEE LICENSE IN TERMS" } }])).toBe("a 1.0.0: SEE LICENSE IN TERMS");
    expect(faultOf([{ expression: "(MIT AND GPL-3.0-only)" }])).toBe("a 1.0.0: (MIT AND GPL-3.0-only)");
    expect(faultOf([{ license: { id: "MIT" } }, { license: { id: "SSPL-1.0" } }])).toBe("a 1.0.0: MIT, SSPL-1.0");
    expect(faultOf()).toBe("a 1.0.0: no licence stated 未声明许可证");
    expect(faultOf([{ expression: "(MIT OR Apache-2.0)" }])).toBeUndefined();
    for (const id of ALLOWED_LICENCES.keys()) expect(id).not.toMatch(/GPL|SSPL|BUSL|Elastic|Commons/);
  });
});

function nameOf([place, { name, version }]: readonly [string, Locked]): string {
  return `${name ?? place.replace(/^.*node_modules\//, "")}@${version}`;
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}
