import { fail, type Outcome, ok } from "@ringfence/kernel";
import type { Rate } from "./contract.ts";

const units: readonly (readonly [RegExp, Rate["per"]])[] = [
  [/年|year|annual|p\.?a|yr/i, "year"],
  [/月|month|mo\b/i, "month"],
  [/日|天|day/i, "day"],
];
/** 分 as Chinese loans say it: 月息2分 is 2 % a month. */
const fenSaid = /息\s*([\d.]+)\s*分/;

/**
 * A rate as people write it: `18%/年`, `年化18%`, `月息1.5%`, `月息2分`, `日利率0.05%`, `日万分之五`, `24`, `1.5% a month`. A bare number
 * is percent a year. Errors: `not-a-rate`; `no-unit` where a percentage does not say for how long and is below 3, which could be either.
 */
export function readRate(text: string): Outcome<Rate, "not-a-rate" | "no-unit"> {
  const plain = text.normalize("NFKC").replaceAll(/\s+/g, " ").trim();
  const share = shareOf(plain);
  if (share === undefined) return fail("not-a-rate", text);
  const billionths = Math.round(share * 1_000_000_000);
  // Finer than anybody states a rate: more likely a slip of the finger.
  if (Math.abs(share * 1_000_000_000 - billionths) > 1e-4) return fail("not-a-rate", text);
  const unit = units.find(([pattern]) => pattern.test(plain))?.[1] ?? (fenSaid.test(plain) ? "month" : undefined);
  if (unit !== undefined) return ok({ billionths, per: unit });
  return share < 0.03 ? fail("no-unit", text) : ok({ billionths, per: "year" });
}

const digits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
const parts: readonly (readonly [string, number])[] = [
  ["百分之", 100],
  ["千分之", 1000],
  ["万分之", 10_000],
];

function shareOf(text: string): number | undefined {
  const said = fenSaid.exec(text)?.[1];
  if (said !== undefined) return number(said, 100);
  for (const [words, of] of parts) {
    const after = text.split(words)[1];
    if (after === undefined) continue;
    const [, said = ""] = /^([\d.]+|[一二三四五六七八九十](?![一二三四五六七八九十]))/.exec(after) ?? [];
    return number(`${digits[said] ?? said}`, of);
  }
  const found = /(\d+(?:\.\d+)?|\.\d+)\s*([%‰])?/.exec(text);
  return found === null ? undefined : number(`${found[1]}`, found[2] === "‰" ? 1000 : 100);
}

function number(text: string, of: number): number | undefined {
  const value = Number(text);
  return text === "" || !Number.isFinite(value) || value < 0 ? undefined : value / of;
}
