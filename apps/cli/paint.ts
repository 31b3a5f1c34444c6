import { styleText } from "node:util";

/** Terminal styles; `styleText` leaves them out where NO_COLOR is set or the output is no terminal. */
const style = (format: Parameters<typeof styleText>[0]) => (text: string) =>
  styleText(format, text, { stream: process.stdout });

export const paint = { bold: style("bold"), dim: style("dim"), mark: style(["bold", "underline"]) };
