import { Column, Entity, PrimaryColumn } from "typeorm";

/** A ground on which a scheme lets a title be revoked. */
@Entity({ schema: "register", name: "scheme_exit_ground" })
export class SchemeExitGround {
  @PrimaryColumn({ type: "text" })
  declare scheme: string;

  @PrimaryColumn({ type: "text" })
  declare ground: string;

  @Column({ type: "text", nullable: true })
  declare clause: string | null;

  @Column({ type: "text" })
  declare basis: string;
}
