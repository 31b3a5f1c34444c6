import type { GateFile } from "./gate-file.ts";

/** The last scores that an audit gave, as text. */
export interface KeptScorecard {
  keep(text: string): void;
  read(): string | undefined;
}

export function keptScorecard(file: GateFile): KeptScorecard {
  return {
    keep(text) {
      file.together(() => file.sql("insert or replace into meta values ('scorecard', ?)").run(Buffer.from(text)));
    },
    read() {
      const row = file.sql("select value from meta where name = 'scorecard'").get() as
        | { value: Uint8Array }
        | undefined;
      return row === undefined ? undefined : Buffer.from(row.value).toString();
    },
  };
}
