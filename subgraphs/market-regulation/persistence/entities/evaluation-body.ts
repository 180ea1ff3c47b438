import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A body that evaluates for a scheme. */
@Entity({ schema: "register", name: "evaluation_body" })
export class EvaluationBody {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare scheme: string;

  @Column({ type: "text" })
  declare uscc: string;

  @Column({ type: "text" })
  declare name: string;

  @Column({ type: "text" })
  declare kind: string;

  @Column({ name: "registered_in", type: "text" })
  declare registeredIn: string;

  @Column({ type: "text" })
  declare source: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
