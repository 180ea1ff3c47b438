import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A body that is below another. */
@Entity({ schema: "register", name: "body_relation" })
export class BodyRelation {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare body: string;

  @Column({ type: "text" })
  declare parent: string;

  @Column({ type: "text", nullable: true })
  declare name: string | null;

  @Column({ type: "daterange" })
  declare valid: string;

  @Column({ type: "text" })
  declare source: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
