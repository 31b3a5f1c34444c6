import type { accountsZhCN } from "./accounts-zh.ts";

export const accountsEn: typeof accountsZhCN = {
  badTick: (text, items, outcomes) =>
    `--tick is written item=outcome; got "${text}". Items: ${items.join(", ")}; outcomes: ${outcomes.join(", ")}.`,
  needsCase: "To keep what you found, name the case.",
  kept: (seq) => `Kept as entry ${seq}.`,
  ifFound: "If something is wrong: ",
  next: (day) => `Next: ${day}`,
};
