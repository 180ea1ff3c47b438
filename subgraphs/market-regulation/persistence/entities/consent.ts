import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** What an enterprise said to being on a list. */
@Entity({ schema: "register", name: "consent" })
export class Consent {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ name: "candidate_id", type: "uuid" })
  declare candidateId: string;

  @Column({ type: "text" })
  declare outcome: string;

  @Column({ name: "given_on", type: "date" })
  declare givenOn: string;

  @Column({ name: "paper_sha256", type: "text", nullable: true })
  declare paperSha256: string | null;

  @Column({ name: "paper_name", type: "text", nullable: true })
  declare paperName: string | null;

  @Column({ type: "text" })
  declare tenant: string;

  @Column({ type: "text" })
  declare actor: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
