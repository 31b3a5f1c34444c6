import { expect, it } from "vitest";
import { csvText } from "./csv-text.ts";

it("quotes what needs it and runs nothing as a formula", () => {
  expect(
    csvText([
      ["a", "1,5"],
      ['say "x"', "-2.50"],
      ["=1+1", "两\n行"],
    ]),
  ).toBe('\ufeffa,"1,5"\r\n"say ""x""",-2.50\r\n\'=1+1,"两\n行"\r\n');
});
