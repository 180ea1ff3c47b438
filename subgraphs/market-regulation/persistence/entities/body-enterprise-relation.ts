import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** How a body stands to an enterprise. */
@Entity({ schema: "register", name: "body_enterprise_relation" })
export class BodyEnterpriseRelation {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare body: string;

  @Column({ type: "text" })
  declare enterprise: string;

  @Column({ type: "text" })
  declare relation: string;

  @Column({ type: "daterange" })
  declare valid: string;

  @Column({ type: "text" })
  declare tenant: string;

  @Column({ type: "text" })
  declare actor: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
