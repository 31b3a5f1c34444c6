import { expect, it } from "vitest";
import { passwordStrength } from "./password-strength.ts";

it.each([
  ["123456", 0],
  ["5201314", 1],
  ["woaini520", 2],
  ["zhangsan", 1],
])("%s is weak", (password, most) => {
  expect(passwordStrength(password)).toBeLessThanOrEqual(most);
});

it.each(["v9!Tq-lantern-Osprey-44", "雨过天晴云破处 7 灯火", "x".repeat(5) + "Kq7#vB2m!Rw9"])(
  "%s is strong",
  (password) => {
    expect(passwordStrength(password)).toBe(4);
  },
);

it("answers a very long text at once", () => {
  expect(passwordStrength("aB3!".repeat(50_000))).toBeLessThanOrEqual(4);
});
