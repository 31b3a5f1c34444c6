import { maskOf } from "@ringfence/law";
import { thirdPersonBans } from "@ringfence/law/rules/conduct-bans.ts";
import rule, { collectingWords, entry, privacy } from "@ringfence/law/rules/contact/workplace-contact.ts";
import type { ColumnRule } from "../column-rule.ts";
import { channelOf, isInbound, kindOf, visitChannel, workplaceKind } from "../debtor-rows.ts";
import { promisedToPay } from "../promises.ts";

const collecting = maskOf(collectingWords);
const disclosure = maskOf(["debt-disclosure"]);

/** Calls and messages to the workplace by their words, visits there by whether anybody consented, which call records do not say. */
export const workplaceInColumns: ColumnRule = {
  rule,
  bases: [thirdPersonBans, [privacy, ...thirdPersonBans], [entry]],
  mayFind: ({ kinds }) => (kinds & (1 << workplaceKind)) !== 0,
  look(columns) {
    const { flags, signals } = columns;
    return (rows, tell) => {
      for (let at = rows.from; at < rows.to; at += 1) {
        const bits = flags[at] as number;
        if (kindOf(bits) !== workplaceKind || isInbound(bits)) continue;
        const said = signals[at] as number;
        if (channelOf(bits) === visitChannel) tell({ at, missing: ["visit-details"], under: 2 });
        else if ((said & collecting) !== 0 && !promisedToPay(columns, rows, at))
          tell({ at, under: (said & disclosure) === 0 ? 0 : 1 });
      }
    };
  },
};
