import type { Bare } from "./figure-forms.ts";

type Way = Extract<Bare, { what: "way" }>["way"];

const ways: readonly (readonly [Way, RegExp])[] = [
  ["equal-instalments", /等额本息|本息等额|等额还本付息|按月等额还款/gu],
  ["equal-principal", /等额本金/gu],
  ["interest-first", /先息后本|按[月期季]付息[，,、]?[^。；]{0,8}还本|每[月期]付息[，,、]?[^。；]{0,8}还本/gu],
  ["flat", /等本等息|等额等息/gu],
  [
    "single",
    /一次性?(?:还本付息|归还本息|偿还本息|还清本息|偿还全部本息|还清)|利随本清|到期(?:一次性?)?(?:还本付息|归还本息|偿还本息)/gu,
  ],
  ["minimum", /最低还款额/gu],
  ["card", /(?:信用卡|账单|现金)分期|分期(?:付款)?业务(?=[^。；]{0,20}持卡人)/gu],
];
const tick = "[☑☒√✓✔■]";
const tickedBefore = new RegExp(`${tick}\\s?$`, "u");
const tickedBehind = new RegExp(`^\\s?[（(\\[]\\s?${tick}`, "u");

/** How it is paid back. Of boxes to tick only the ticked one counts. */
export const waysIn = (text: string): readonly Bare[] => {
  const boxes = /[☑☒√✓✔□☐]/u.test(text);
  return ways.flatMap(([way, pattern]) => {
    const said = [...text.matchAll(pattern)].some(({ 0: words, index }) => {
      const before = text.slice(Math.max(0, index - 2), index);
      if (!boxes) return !/[不无非]$/u.test(before);
      return tickedBefore.test(before) || tickedBehind.test(text.slice(index + words.length));
    });
    return said ? [{ what: "way", way }] : [];
  });
};
