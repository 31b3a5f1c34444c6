import type { preventZhCN } from "./prevent-zh.ts";

export const preventEn: typeof preventZhCN = {
  notText: (path) => `${path} is no text file. Copy the text out of a PDF or DOCX into a .txt file and try again.`,
  read: (sentences, found) => `${sentences} sentences read, ${found} places found. What matters most:`,
  ask: "To ask for: ",
  limits:
    "Found by usual wordings, so some is missed and some is wrong: what is not marked is not thereby in order. Read the text too.",
  whoAndTo: "The letter needs --name and --to.",
};
