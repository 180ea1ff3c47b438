import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** Somebody in the pool of a scheme. */
@Entity({ schema: "register", name: "expert" })
export class Expert {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare scheme: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
