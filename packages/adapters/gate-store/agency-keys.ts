import type { Instant } from "@ringfence/kernel";
import type { GateFile } from "./gate-file.ts";

export type KeyRole = "agency" | "institution";

export interface KeyHolder {
  readonly id: string;
  readonly agency: string;
  readonly role: KeyRole;
}

/** Keys by which agencies are known. Only their hash is kept; they are random and long, so a plain hash is enough. */
export interface AgencyKeys {
  add(holder: KeyHolder, hash: Uint8Array, at: Instant): void;
  /** Who holds the key of this id with this hash; undefined when nobody does, or no longer. */
  holder(id: string, same: (hash: Uint8Array) => boolean): KeyHolder | undefined;
  end(id: string, at: Instant): boolean;
  list(): readonly (KeyHolder & { readonly ended: boolean })[];
}

interface KeyRow {
  readonly id: string;
  readonly agency: string;
  readonly role: KeyRole;
  readonly hash: Uint8Array;
  readonly ended_at: number | null;
}

export function agencyKeys(file: GateFile): AgencyKeys {
  return {
    add({ id, agency, role }, hash, at) {
      file.together(() =>
        file.sql("insert into agency_key values (?, ?, ?, ?, ?, null)").run(id, agency, role, hash, at),
      );
    },
    holder(id, same) {
      const row = file.sql("select * from agency_key where id = ? and ended_at is null").get(id) as KeyRow | undefined;
      return row !== undefined && same(new Uint8Array(row.hash))
        ? { id: row.id, agency: row.agency, role: row.role }
        : undefined;
    },
    end: (id, at) => {
      const open = file.sql("select 1 from agency_key where id = ? and ended_at is null").get(id) !== undefined;
      if (open) file.together(() => file.sql("update agency_key set ended_at = ? where id = ?").run(at, id));
      return open;
    },
    list: () =>
      (file.sql("select * from agency_key order by agency, made_at").all() as KeyRow[]).map(
        ({ id, agency, role, ended_at }) => ({
          id,
          agency,
          role,
          ended: ended_at !== null,
        }),
      ),
  };
}
