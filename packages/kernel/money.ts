/** Money in integer fen (1/100 yuan). The brand keeps a bare number, or one in yuan, from being passed as money. */
export type Fen = number & { readonly __unit: "fen" };

/** How {@link scaleFen} treats what is left below one fen. The "half" modes look at the size, so -0.5 rounds to -1 (half-up). */
export type Rounding = "half-up" | "half-even" | "floor" | "ceil";

/**
 * An integer number of fen as money.
 *
 * @throws RangeError if `n` is not a safe integer (programmer error; text from outside goes through `parseYuan`).
 */
export function fen(n: number): Fen {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not an integer number of fen: ${n}`);
  return (n === 0 ? 0 : n) as Fen;
}

/** Sum; zero for no arguments. @throws RangeError if the sum leaves the safe integers. */
export function addFen(...amounts: readonly Fen[]): Fen {
  let sum = 0;
  for (const amount of amounts) sum = fen(sum + amount);
  return fen(sum);
}

/**
 * `amount × numerator ÷ denominator`, exact until the one rounding at the end. For rates: 24 % a year for 30 days is
 * `scaleFen(principal, 24 * 30, 100 * 365, "half-up")`.
 *
 * @throws RangeError on a zero denominator, a numerator or denominator that is no safe integer, or a result beyond the safe integers.
 */
export function scaleFen(
  amount: Fen,
  numerator: number | bigint,
  denominator: number | bigint,
  rounding: Rounding,
): Fen {
  const below = exact(denominator);
  if (below === 0n) throw new RangeError("denominator is zero");
  const product = BigInt(amount) * exact(numerator);
  const quotient = below < 0n ? divide(-product, -below, rounding) : divide(product, below, rounding);
  return fen(Number(quotient));
}

/** "1,234.56": yuan with thousands separators and always two decimals, "-" before a negative amount, no currency sign. */
export function formatYuan(amount: Fen): string {
  const digits = String(Math.abs(amount)).padStart(3, "0");
  const cut = digits.length - 2;
  let whole = digits.slice(0, cut);
  let grouped = "";
  while (whole.length > 3) {
    grouped = `,${whole.slice(-3)}${grouped}`;
    whole = whole.slice(0, -3);
  }
  return `${amount < 0 ? "-" : ""}${whole}${grouped}.${digits.slice(cut)}`;
}

function exact(n: number | bigint): bigint {
  if (typeof n === "number" && !Number.isSafeInteger(n)) throw new RangeError(`not a safe integer: ${n}`);
  return BigInt(n);
}

/** Integer division with rounding; `below` is positive. */
function divide(above: bigint, below: bigint, rounding: Rounding): bigint {
  const truncated = above / below;
  const rest = above % below;
  if (rest === 0n) return truncated;
  const away = above < 0n ? truncated - 1n : truncated + 1n;
  switch (rounding) {
    case "floor":
      return above < 0n ? away : truncated;
    case "ceil":
      return above < 0n ? truncated : away;
    case "half-up":
    case "half-even": {
      const twice = (rest < 0n ? -rest : rest) * 2n;
      if (twice !== below) return twice > below ? away : truncated;
      return rounding === "half-up" || truncated % 2n !== 0n ? away : truncated;
    }
  }
}
