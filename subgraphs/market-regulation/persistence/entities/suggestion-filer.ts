import { Column, Entity, PrimaryColumn } from "typeorm";

/** Who made a suggestion; no role but the owner reads it. */
@Entity({ schema: "register", name: "suggestion_filer" })
export class SuggestionFiler {
  @PrimaryColumn({ name: "suggestion_id", type: "uuid" })
  declare suggestionId: string;

  @Column({ type: "text" })
  declare kind: string;

  @Column({ type: "text", nullable: true })
  declare name: string | null;

  @Column({ type: "text", nullable: true })
  declare contact: string | null;

  @Column({ type: "tstzrange" })
  declare known: string;
}
