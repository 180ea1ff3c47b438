import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A case for the withdrawal of an evaluation body. */
@Entity({ schema: "register", name: "body_case" })
export class BodyCase {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "evaluation_body_id", type: "uuid" })
  declare evaluationBodyId: string;

  @Column({ type: "text" })
  declare ground: string;

  @Column({ type: "text" })
  declare facts: string;

  @Column({ type: "text" })
  declare origin: string;

  @Column({ name: "origin_id", type: "uuid", nullable: true })
  declare originId: string | null;

  @Column({ type: "tstzrange" })
  declare known: string;
}
