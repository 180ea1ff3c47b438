import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** What a national or industry standard asks in one point. */
@Entity({ schema: "register", name: "baseline" })
export class Baseline {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "reference_standard", type: "text" })
  declare referenceStandard: string;

  @Column({ type: "text" })
  declare indicator: string;

  @Column({ type: "text", nullable: true })
  declare unit: string | null;

  @Column({ type: "text" })
  declare direction: string;

  @Column({ type: "numeric" })
  declare value: string;

  @Column({ type: "daterange" })
  declare valid: string;

  @Column({ type: "text" })
  declare tenant: string;

  @Column({ type: "text" })
  declare actor: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
