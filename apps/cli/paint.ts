import { styleText } from "node:util";

/** Is anybody there to see styles? Also false where NO_COLOR is set. */
const styled = styleText("bold", "x", { stream: process.stdout }) !== "x";

/** Terminal styles; without them only the marks around decisive words are kept, as quotes. */
export const paint = {
  bold: (text: string) => (styled ? styleText("bold", text) : text),
  dim: (text: string) => (styled ? styleText("dim", text) : text),
  mark: (text: string) => (styled ? styleText("bold", styleText("underline", text)) : `«${text}»`),
};
