import type { Pool } from "pg";
import type { SignedInViewer } from "../../../../shared/access/viewer.ts";
import type { Filer } from "../../domain/objections/objection.ts";
import { handlingOf } from "./handling-viewer.ts";

/** Who filed something, told to those who handle it and to nobody else; the database keeps who was told. */
export async function readFiler(
  pool: Pick<Pool, "query">,
  viewer: SignedInViewer,
  machine: "objection" | "suggestion",
  id: string,
): Promise<Filer | null> {
  const { tenant, subject, role, department, uscc } = viewer;
  const reader = { tenant, actor: subject, role, department, uscc };
  const { rows } = await pool.query<{ filer: Filer | null }>("select register.filer_read($1, $2, $3, $4) as filer", [
    reader,
    machine,
    id,
    handlingOf(viewer).divisions,
  ]);
  return rows[0]?.filer ?? null;
}
