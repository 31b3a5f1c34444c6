import { emptyCaseFile } from "@ringfence/casefile";
import type { StoredEntry } from "@ringfence/casefile/log/entry.ts";
import { instant } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { bytesFile } from "../../adapters/file-input-node.ts";
import { nodeImportPorts } from "../../adapters/import-ports-node.ts";
import { caseFromEntries, importDrafts, undoImport } from "./case-log.ts";
import { importAll } from "./import-files.ts";

const now = instant(Date.UTC(2026, 2, 6));
const xml = `<?xml version='1.0' encoding='UTF-8'?><smses count="2">
<sms address="057188001234" date="1772719800123" type="1" body="你欠款逾期，再不还就通知你家人" read="1" status="-1" />
<sms address="95588" date="1772719900000" type="1" body="您的验证码是 123456" read="1" status="-1" /></smses>`;
const backup = () => bytesFile("sms.xml", new TextEncoder().encode(xml));

const stored = (drafts: readonly { kind: string; body: object }[]): StoredEntry[] =>
  drafts.map(({ kind, body }, seq) => ({
    entry: { v: 1, seq, kind, recordedAt: "", body: body as never, files: [] },
    salt: new Uint8Array(32),
  }));

async function imported() {
  const { communications, accounts } = await importAll([backup()], nodeImportPorts);
  const [account] = accounts;
  if (account === undefined) throw new Error("no account");
  return { communications, account };
}

describe("a case in its log", () => {
  it("is the same after import, log and back", async () => {
    const { communications, account } = await imported();
    const drafts = importDrafts(emptyCaseFile, account, communications, now);
    const file = caseFromEntries(stored(drafts));
    expect(file.setAside).toEqual([]);
    expect(file.communications).toEqual(communications);
    expect(file.imports).toMatchObject([{ fileName: "sms.xml", rows: 2, records: 2, known: 0, problems: 0 }]);
  });

  it("takes the same file twice but its rows once", async () => {
    const { communications, account } = await imported();
    const first = importDrafts(emptyCaseFile, account, communications, now);
    const again = importDrafts(caseFromEntries(stored(first)), account, communications, now);
    expect(again.map(({ kind }) => kind)).toEqual(["import-recorded"]);
    const file = caseFromEntries(stored([...first, ...again]));
    expect(file.imports.map(({ known }) => known)).toEqual([0, 2]);
    expect(file.setAside).toEqual([]);
  });

  it("takes an import back by new entries", async () => {
    const { communications, account } = await imported();
    const drafts = importDrafts(emptyCaseFile, account, communications, now);
    const file = caseFromEntries(stored(drafts));
    const undone = undoImport(file, file.imports[0]?.id as string, "选错了文件");
    if (!undone.ok) throw new Error(undone.code);
    const after = caseFromEntries(stored([...drafts, ...undone.value]));
    expect(after.communications).toEqual([]);
    expect(after.imports).toHaveLength(1);
    expect(undoImport(after, file.imports[0]?.id as string, "")).toMatchObject({ ok: false, code: "nothing-to-undo" });
    expect(undoImport(after, "x", "")).toMatchObject({ ok: false, code: "no-such-import" });
  });

  it("takes a file again for the right phone, once it was taken back for the wrong one", async () => {
    const { communications, account } = await imported();
    const wrong = importDrafts(emptyCaseFile, account, communications, now);
    const before = caseFromEntries(stored(wrong));
    const undone = undoImport(before, before.imports[0]?.id as string, "是妈妈的手机");
    if (!undone.ok) throw new Error(undone.code);
    const ofMother = communications.map((one) => ({ ...one, owner: "mother" }));
    const withdrawn = [...wrong, ...undone.value];
    const right = importDrafts(caseFromEntries(stored(withdrawn)), account, ofMother, now);
    const after = caseFromEntries(stored([...withdrawn, ...right]));
    expect(after.communications).toEqual(ofMother);
    expect(after.setAside).toEqual([]);
  });

  it("leaves entries about the log itself out", () => {
    expect(caseFromEntries(stored([{ kind: "bundle-made", body: {} }])).setAside).toEqual([]);
    expect(caseFromEntries(stored([{ kind: "loan-added", body: {} }])).setAside).toHaveLength(1);
  });
});
