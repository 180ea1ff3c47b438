import { Column, Entity, PrimaryColumn } from "typeorm";

/** What an objection says. */
@Entity({ schema: "register", name: "objection_statement" })
export class ObjectionStatement {
  @PrimaryColumn({ name: "objection_id", type: "uuid" })
  declare objectionId: string;

  @Column({ type: "text" })
  declare grounds: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
