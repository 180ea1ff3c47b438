import { Column, Entity, PrimaryColumn } from "typeorm";

/** A product or service of a declaration. */
@Entity({ schema: "register", name: "declaration_product" })
export class DeclarationProduct {
  @PrimaryColumn({ name: "content_id", type: "uuid" })
  declare contentId: string;

  @PrimaryColumn({ type: "integer" })
  declare position: number;

  @Column({ type: "text" })
  declare kind: string;

  @Column({ type: "text" })
  declare name: string;

  @Column({ type: "text", nullable: true })
  declare model: string | null;
}
