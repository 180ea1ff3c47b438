/** More wait for a department's database than it is of use to: whoever comes now is better told to come again. */
export class DatabaseBusy extends Error {
  constructor(waiting: number) {
    super(`${waiting} wait for the database already.`);
    this.name = "DatabaseBusy";
  }
}

/**
 * How many may wait for a connection, or for one write that serves many.
 *
 * Eight connections work off a thousand statements within the time that a caller waits; what comes on top of them would
 * be given up before its turn came.
 */
export const MOST_WAITING = 1_000;
