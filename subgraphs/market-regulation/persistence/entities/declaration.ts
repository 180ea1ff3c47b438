import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** A declaration of a standard by an enterprise. */
@Entity({ schema: "register", name: "declaration" })
export class Declaration {
  @PrimaryGeneratedColumn("uuid")
  declare id: string;

  @Column({ type: "text" })
  declare uscc: string;

  @Column({ type: "uuid", nullable: true })
  declare revises: string | null;

  @Column({ type: "text" })
  declare source: string;

  @Column({ type: "tstzrange" })
  declare known: string;
}
