import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** What a leader commits itself to. */
@Entity({ schema: "register", name: "quality_commitment" })
export class QualityCommitment {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare uscc: string;

  @Column({ type: "text" })
  declare text: string;

  @Column({ name: "signed_by", type: "text" })
  declare signedBy: string;

  @Column({ name: "signed_on", type: "date" })
  declare signedOn: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
