import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A fact of an accident or of a port inspection that a department supplied. */
@Entity({ schema: "register", name: "accident_fact" })
export class AccidentFact {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare uscc: string;

  @Column({ type: "text" })
  declare kind: string;

  @Column({ name: "happened_on", type: "date" })
  declare happenedOn: string;

  @Column({ name: "supplied_on", type: "date" })
  declare suppliedOn: string;

  @Column({ type: "text" })
  declare description: string;

  @Column({ name: "file_name", type: "text" })
  declare fileName: string;

  @Column({ type: "text" })
  declare sha256: string;

  @Column({ type: "text" })
  declare department: string;

  @Column({ type: "text" })
  declare tenant: string;

  @Column({ type: "text" })
  declare actor: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
