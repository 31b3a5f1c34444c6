import { expect, it, vi } from "vitest";
import { afterSeveral } from "./quick-exit.ts";

it("leaves after the number of askings in quick succession, not after slow ones", () => {
  const leave = vi.fn();
  let time = 0;
  const ask = afterSeveral(2, leave, () => time);
  ask();
  time = 2000;
  ask();
  expect(leave).not.toHaveBeenCalled();
  time = 2500;
  ask();
  expect(leave).toHaveBeenCalledOnce();
});
