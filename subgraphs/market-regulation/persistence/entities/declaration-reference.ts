import { Column, Entity, PrimaryColumn } from "typeorm";

/** A classification or another standard that a declaration names. */
@Entity({ schema: "register", name: "declaration_reference" })
export class DeclarationReference {
  @PrimaryColumn({ name: "content_id", type: "uuid" })
  declare contentId: string;

  @PrimaryColumn({ type: "text" })
  declare kind: string;

  @PrimaryColumn({ type: "integer" })
  declare position: number;

  @Column({ type: "text" })
  declare code: string;

  @Column({ type: "text", nullable: true })
  declare edition: string | null;
}
