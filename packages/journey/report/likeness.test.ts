import { describe, expect, it } from "vitest";
import { likeness } from "./likeness.ts";
import { account } from "./sample-cases.ts";

describe("likeness", () => {
  it("sees a copy with another name, and not another story", () => {
    expect(likeness(account, account.replace("母亲", "父亲"))).toBeGreaterThan(0.8);
    expect(likeness(account, "他们在公司群里发了我的照片，领导找我谈话，同事都知道了。")).toBeLessThan(0.3);
    expect(likeness("", "")).toBe(0);
  });
});
