import { Column, Entity, PrimaryColumn } from "typeorm";

/** A history that was taken over. */
@Entity({ schema: "register", name: "history_import" })
export class HistoryImport {
  @PrimaryColumn({ name: "transaction_id", type: "text" })
  declare transactionId: string;

  @Column({ name: "file_sha256", type: "text" })
  declare fileSha256: string;

  @Column({ type: "integer" })
  declare events: number;

  @Column({ name: "imported_at", type: "timestamptz" })
  declare importedAt: Date;
}
