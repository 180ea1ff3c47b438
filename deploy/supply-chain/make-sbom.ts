import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const Lockfile = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({
      ...{ name: z.string().optional(), version: z.string().optional() },
      ...{ dev: z.boolean().optional(), optional: z.boolean().optional(), devOptional: z.boolean().optional() },
    }),
  ),
});

const Licence = z.looseObject({
  license: z.looseObject({ id: z.string().optional(), name: z.string().optional() }).optional(),
  expression: z.string().optional(),
});
const Sbom = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.string(),
  metadata: z.looseObject({
    component: z.looseObject({ "bom-ref": z.string(), name: z.string(), version: z.string(), purl: z.string() }),
  }),
  components: z.array(
    z.looseObject({
      "bom-ref": z.string(),
      name: z.string(),
      version: z.string(),
      purl: z.string(),
      hashes: z.array(z.looseObject({ alg: z.string(), content: z.string() })).min(1),
      licenses: z.array(Licence).optional(),
    }),
  ),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});
export type Sbom = z.infer<typeof Sbom>;

/**
 * The packages that a running hub may have, for every machine, as a software bill of materials in CycloneDX.
 *
 * It is read from the lockfile alone: nothing has to be installed and no network is used.
 *
 * @throws {Error} when npm does not make it, or not as it should be
 */
export function makeSbom(environment: NodeJS.ProcessEnv = process.env): Sbom {
  const args = ["sbom", "--sbom-format=cyclonedx", "--sbom-type=application", "--package-lock-only", "--offline"];
  const { status, stdout, stderr, error } = spawnSync("npm", args, {
    ...{ cwd: ROOT, env: environment, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  });
  if (status !== 0) throw new Error(`npm sbom failed: ${error?.message ?? stderr.trim()}`);
  const sbom = Sbom.parse(JSON.parse(stdout));
  // npm takes the name of the folder.
  sbom.metadata.component.name = "leader-hub";
  return ofRunningHub(sbom);
}

/** `npm sbom --omit=dev` leaves out also what a development package needs as well, graphql and jose among it. */
function ofRunningHub(sbom: Sbom): Sbom {
  const running = runningPackages();
  const kept = sbom.components.filter((component) => running.has(component["bom-ref"]));
  const refs = new Set([sbom.metadata.component, ...kept].map((component) => component["bom-ref"]));
  return {
    ...sbom,
    components: kept.map(({ properties, ...component }) => ({
      ...component,
      // Where a package stands under another name as well, npm tells it by that.
      name: component["bom-ref"].slice(0, -component.version.length - 1),
      scope: running.get(component["bom-ref"]),
    })),
    dependencies: sbom.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) })),
  };
}

/** By name and version; `optional` when it is only for some machines. */
function runningPackages(): ReadonlyMap<string, "required" | "optional"> {
  const { packages } = Lockfile.parse(JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")));
  const running = new Map<string, "required" | "optional">();
  for (const [place, { name, version, dev, optional, devOptional }] of Object.entries(packages)) {
    if (place === "" || dev) continue;
    const key = `${name ?? place.replace(/^.*node_modules\//, "")}@${version}`;
    const scope = optional || devOptional ? "optional" : "required";
    if (running.get(key) !== "required") running.set(key, scope);
  }
  return running;
}
