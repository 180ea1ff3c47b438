import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A question about a title that no text decides. */
@Entity({ schema: "register", name: "review_flag" })
export class ReviewFlag {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare kind: string;

  @Column({ name: "title_id", type: "uuid" })
  declare titleId: string;

  @Column({ type: "text" })
  declare uscc: string;

  @Column({ type: "text" })
  declare scheme: string;

  @Column({ type: "text" })
  declare facts: string;

  @Column({ name: "declaration_id", type: "uuid", nullable: true })
  declare declarationId: string | null;

  @Column({ name: "accident_fact_id", type: "uuid", nullable: true })
  declare accidentFactId: string | null;

  @Column({ name: "exit_proceeding_id", type: "uuid", nullable: true })
  declare exitProceedingId: string | null;

  @Column({ type: "tstzrange" })
  declare known: string;
}
