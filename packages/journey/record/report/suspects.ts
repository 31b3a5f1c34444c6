import { groupBy, maskPhone } from "@ringfence/kernel";
import type { CaseView } from "@ringfence/law";
import type { Suspect } from "./report.ts";

/**
 * Numbers that sent collection messages, or share a number with one, and that the case does not name: to be confirmed or cleared.
 * People saved in the phone under a name are not asked about: a mother who tells of a call is no collector.
 */
export function listSuspects(view: CaseView, masked: boolean): Suspect[] {
  const groups = groupBy(
    view.contacts.filter(
      ({ inward, collecting, shownBy, number, communication }) =>
        inward &&
        collecting !== "no" &&
        number !== "" &&
        communication.from.name === undefined &&
        (shownBy === "own-words" || shownBy === "same-number"),
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
