export type SqlValue = number | string | Uint8Array | null;
export type Row = Readonly<Record<string, SqlValue>>;

/** One connection to one encrypted SQLite file. The only thing in which Node and the browser differ. */
export interface SqlDriver {
  run(sql: string, values?: readonly SqlValue[]): Promise<void>;
  all(sql: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
  /** The file as it is after everything committed. */
  bytes(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Why a driver failed, where it can be told; everything else is thrown on. */
export type DriverFault = "damaged" | "disk-full";

export class SqlFault extends Error {
  override readonly name = "SqlFault";
  readonly fault: DriverFault;

  constructor(fault: DriverFault, detail: string) {
    super(detail);
    this.fault = fault;
  }
}
