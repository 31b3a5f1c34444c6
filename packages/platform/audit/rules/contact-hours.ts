import { inDailyWindow } from "@ringfence/kernel";
import contactHours from "@ringfence/law/parameters/contact-hours.ts";
import rule from "@ringfence/law/rules/contact/contact-hours.ts";
import { fields } from "../../records/packed.ts";
import { byDay, type ColumnRule } from "../column-rule.ts";
import { channelOf, isInbound } from "../debtor-rows.ts";

/** By channel: may it be used at any hour? */
const isTimeless = fields.channel.codes.map((one) => ["public-post", "letter"].includes(one));
const standingOn = byDay(contactHours);

export const hoursInColumns: ColumnRule = {
  rule,
  bases: [rule.basis],
  mayFind: ({ contacts }) => contacts > 0,
  look({ flags, day, minute }) {
    return (rows, tell) => {
      for (let at = rows.from; at < rows.to; at += 1) {
        const bits = flags[at] as number;
        if (isInbound(bits) || isTimeless[channelOf(bits)] === true) continue;
        const standing = standingOn(day[at] as number);
        if (standing === undefined) continue;
        const clock = minute[at] as number;
        if (clock < 0) tell({ at, missing: ["exact-time"] });
        else if (!inDailyWindow(clock, rows.seen.anyAgreed ? (rows.agreedHours(at) ?? standing) : standing))
          tell({ at });
      }
    };
  },
};
