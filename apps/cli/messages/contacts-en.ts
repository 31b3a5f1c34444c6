import type { contactsZhCN } from "./contacts-zh.ts";

export const contactsEn: typeof contactsZhCN = {
  none: "No emergency contact noted yet. Note one with --loan and --person.",
  noSuchLoan: (loan, known) => `The case has no loan ${loan}. It has: ${known || "(none)"}`,
  line: (who, place, knew, agreed, next) =>
    `${who} (${place}): ${knew}${agreed === undefined ? "" : agreed ? ", agreed" : ", did not agree"}. ${next}`,
  knew: { before: "knew before", afterwards: "learnt it afterwards", no: "does not know yet", unknown: "not noted" },
  next: {
    tell: "Tell them first (ringfence communicate letter heads-up).",
    withdraw: "Ask to change it in writing (ringfence communicate letter emergency-contact).",
    wait: "The letter is sent; wait for the answer.",
    nothing: "Nothing to do now.",
  },
};
