import { phoneKey } from "@ringfence/kernel";
import type { CaseFile } from "../case-file.ts";
import type { Party } from "../model/party.ts";
import type { GateInput } from "./truth-gate.ts";

const collecting: ReadonlySet<Party["kind"]> = new Set(["lender", "agency", "collector"]);

/** What the truth gate has to know of a case. `own` = further numbers the writer gave as theirs, as comparable keys. */
export function gateFor(file: CaseFile, own: readonly string[] = []): GateInput {
  const lists = Object.values(file).filter((value): value is readonly { id: string }[] => Array.isArray(value));
  const ids = new Set(lists.flatMap((list) => list.map(({ id }) => id)));
  const keysOf = (parties: readonly Party[]) =>
    parties.flatMap(({ numbers }) => numbers.map(({ number }) => phoneKey(number)));
  const others = file.parties.filter(({ kind }) => kind !== "debtor" && !collecting.has(kind));
  const thirdPersons = new Set(keysOf(others));
  const callers = file.communications.flatMap(({ direction, from }) =>
    direction === "in" && from.number !== undefined ? [phoneKey(from.number)] : [],
  );
  const shown = [...keysOf(file.parties.filter((party) => !others.includes(party))), ...callers, ...own];
  return { knows: (id) => ids.has(id), thirdPersons, mayShow: new Set(shown.filter((key) => !thirdPersons.has(key))) };
}
