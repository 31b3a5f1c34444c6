import { dateOf } from "@ringfence/kernel";
import { debtorId } from "../book.ts";
import { defineHouseRule } from "../house-rule.ts";

export default defineHouseRule({
  id: "writing-only",
  title: { zh: "本人要求只用书面联系", en: "The debtor asked for writing only" },
  why: {
    zh: "本人说过不要打电话、不要上门，就改用书面。答复本人的来电不受此限。",
    en: "The debtor asked for no calls or visits; writing takes their place. Answering the debtor's own call is not affected.",
  },
  stops: ({ writingOnly }, { channel, purpose }, person, at) =>
    person === debtorId &&
    writingOnly !== undefined &&
    writingOnly <= dateOf(at) &&
    (channel === "call" || channel === "visit") &&
    purpose !== "answer-debtor"
      ? { restsOn: [] }
      : undefined,
});
