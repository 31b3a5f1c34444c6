import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openGateFile } from "./gate-file.ts";
import { inGroups } from "./in-groups.ts";

const folder = mkdtempSync(join(tmpdir(), "ringfence-groups-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The groups as they were handed over, each with the word that ends its writing. */
function groupsOf() {
  const groups: { readonly group: readonly number[]; readonly end: (error?: Error) => void }[] = [];
  let came: () => void = () => undefined;
  const put = inGroups<number, number>((group) => {
    const written = new Promise<readonly number[]>((done, failed) => {
      groups.push({
        group,
        end: (error) => (error === undefined ? done(group.map((one) => one * 10)) : failed(error)),
      });
    });
    came();
    return written;
  });
  const next = () => new Promise<void>((resume) => (came = resume));
  return { groups, put, next };
}

describe("what comes in at the same time", () => {
  it("is handed over together, and each gets its own answer", async () => {
    const { groups, put, next } = groupsOf();
    const answers = Promise.all([put(1), put(2), put(3)]);
    await next();
    groups[0]?.end();
    expect(await answers).toEqual([10, 20, 30]);
    expect(groups.map(({ group }) => group)).toEqual([[1, 2, 3]]);
  });

  it("does not wait for a group that is still being written, and does not fail with it", async () => {
    const { groups, put, next } = groupsOf();
    const first = put(1);
    await next();
    const second = put(2);
    await next();
    groups[1]?.end();
    expect(await second).toBe(20);
    groups[0]?.end(new Error("the disk"));
    await expect(first).rejects.toThrow("the disk");
  });
});

describe("commits while the disk syncs", () => {
  it("each is there whole when it is said to be durable; one that fails leaves nothing and holds up nobody", async () => {
    const path = join(folder, "gate.db");
    const file = openGateFile(path, new Uint8Array(32).fill(7));
    const put = (debtor: string, fail: boolean) =>
      file.togetherSoon(() => {
        file.sql("insert into book values (?, ?)").run(debtor, "{}");
        if (fail) throw new Error("not this one");
      });
    const all = await Promise.allSettled(Array.from({ length: 20 }, (_, at) => put(`d${at}`, at % 5 === 4)));
    expect(all.map(({ status }) => status === "fulfilled")).toEqual(
      Array.from({ length: 20 }, (_, at) => at % 5 !== 4),
    );
    // Closed while a sync may still be on its way.
    const last = put("last", false);
    await file.close();
    await last;
    const again = openGateFile(path, new Uint8Array(32).fill(7));
    const { count } = again.sql("select count(*) as count from book").get() as { count: number };
    await again.close();
    expect(count).toBe(17);
  });
});
