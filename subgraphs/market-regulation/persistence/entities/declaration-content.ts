import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** What a declaration says. */
@Entity({ schema: "register", name: "declaration_content" })
export class DeclarationContent {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "declaration_id", type: "uuid" })
  declare declarationId: string;

  @Column({ type: "text" })
  declare number: string;

  @Column({ name: "number_as_published", type: "text" })
  declare numberAsPublished: string;

  @Column({ type: "text" })
  declare name: string;

  @Column({ type: "text" })
  declare origin: string;

  @Column({ name: "level_claimed", type: "text", nullable: true })
  declare levelClaimed: string | null;

  @Column({ name: "mandatory_statement", type: "text", nullable: true })
  declare mandatoryStatement: string | null;

  @Column({ type: "tstzrange" })
  declare known: string;
}
