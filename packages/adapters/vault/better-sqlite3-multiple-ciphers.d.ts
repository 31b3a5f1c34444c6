/** What we use of it; its own types are not reachable through its `exports`. */
declare module "better-sqlite3-multiple-ciphers" {
  interface Statement {
    run(...values: readonly unknown[]): unknown;
    get(...values: readonly unknown[]): unknown;
    all(...values: readonly unknown[]): unknown[];
  }
  export default class Database {
    constructor(path: string | Uint8Array, options?: { readonly?: boolean });
    exec(sql: string): unknown;
    transaction(work: () => void): () => void;
    /** The whole database as the bytes of its file. */
    serialize(): Buffer;
    prepare(sql: string): Statement;
    pragma(text: string): unknown;
    close(): void;
  }
}
