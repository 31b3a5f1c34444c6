import { expect, expectTypeOf, test } from "vitest";
import type { Outcome } from "./outcome.ts";
import { fail, ok } from "./outcome.ts";

function half(n: number): Outcome<number, "odd" | "negative"> {
  if (n < 0) return fail("negative", String(n));
  return n % 2 === 0 ? ok(n / 2) : fail("odd");
}

test("a value or a code, with a detail only if there is one", () => {
  expect(half(4)).toEqual({ ok: true, value: 2 });
  expect(half(-1)).toEqual({ ok: false, code: "negative", detail: "-1" });
  expect(Object.keys(half(3))).toEqual(["ok", "code"]);
});

test("narrows by ok, and codes are a closed union", () => {
  const outcome = half(4);
  if (outcome.ok) expectTypeOf(outcome.value).toEqualTypeOf<number>();
  else expectTypeOf(outcome.code).toEqualTypeOf<"odd" | "negative">();
});
