import { describe, expect, it } from "vitest";
import { dialRowReader } from "./dial-list.ts";

describe("a dial list", () => {
  it("is read by the names lenders use", () => {
    const reader = dialRowReader(["客户编号", "号码", "对象", "语音类型"]);
    expect(reader.ok && reader.value(["D1", "13900000001", "本人", "人工"])).toEqual({
      ok: true,
      value: {
        debtor: "D1",
        number: "13900000001",
        who: "debtor",
        channel: "call",
        callKind: "interactive",
        purpose: "collection",
      },
    });
  });

  it("or by a map of its own names and codes", () => {
    const map = {
      columns: { debtor: "ID", number: "TEL", who: "TYPE" },
      codes: { who: { "1": "debtor", "2": "contact-person" } },
    };
    const reader = dialRowReader(["TYPE", "ID", "TEL"], map);
    expect(reader.ok && reader.value(["2", "D1", "13900000002"])).toMatchObject({ value: { who: "contact-person" } });
  });

  it("never guesses: an unknown code or an empty cell is named, a missing column too", () => {
    const reader = dialRowReader(["debtor", "number", "who"]);
    expect(reader.ok && reader.value(["D1", "13900000001", "朋友的朋友"])).toMatchObject({
      code: "unreadable-cell",
      detail: "who",
    });
    expect(reader.ok && reader.value(["", "13900000001", "debtor"])).toMatchObject({ detail: "debtor" });
    expect(dialRowReader(["debtor", "number"])).toMatchObject({ code: "no-column", detail: "who" });
    expect(dialRowReader(["debtor", "number", "who"], { columns: { who: "TYP" } })).toMatchObject({
      code: "no-column",
    });
    expect(dialRowReader(["debtor"], { column: {} })).toMatchObject({ code: "bad-map" });
  });
});
