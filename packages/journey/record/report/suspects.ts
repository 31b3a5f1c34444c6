import { groupBy, maskPhone } from "@ringfence/kernel";
import type { CaseView } from "@ringfence/law";
import type { Suspect } from "./report.ts";

/** Numbers that sent collection messages, or share a number with one, and that the case does not name: to be confirmed or cleared. */
export function listSuspects(view: CaseView, masked: boolean): Suspect[] {
  const groups = groupBy(
    view.contacts.filter(
      ({ inward, collecting, shownBy, number }) =>
        inward && collecting !== "no" && number !== "" && (shownBy === "own-words" || shownBy === "same-number"),
    ),
    (one) => one.number,
  );
  return [...groups]
    .map(([key, group]) => {
      const telling = group.find((one) => one.shownBy === "own-words" && one.communication.text !== undefined);
      return {
        number: masked ? maskPhone(key) : key,
        key,
        why: telling === undefined ? ("same-number" as const) : ("own-words" as const),
        communications: view.contacts.filter((one) => one.inward && one.number === key).length,
        example: telling?.communication.text ?? null,
      };
    })
    .sort((a, b) => b.communications - a.communications || (a.key < b.key ? -1 : 1));
}
