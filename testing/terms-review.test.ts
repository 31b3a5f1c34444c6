import { readDocumentText } from "@ringfence/adapters/document-text/read-document-text.ts";
import { renderPdf } from "@ringfence/adapters/documents/render-pdf-node.ts";
import { reviewText } from "@ringfence/journey/prevent/review/review-text.ts";
import { civilDate } from "@ringfence/kernel";
import { expect, it } from "vitest";
import { longContract, planted, policyPage } from "./terms/long-contract.ts";

const today = civilDate("2026-10-01");

async function reviewOf(bytes: Uint8Array) {
  const read = await readDocumentText(bytes);
  if (!read.ok) throw new Error(read.code);
  return { ...reviewText(read.value.text, today), pages: read.value.pages.length };
}

it("a loan contract of thirty pages as PDF: each planted clause by its number, nothing else", async () => {
  const { terms, kind, on, hits, absent, pages } = await reviewOf(await renderPdf(longContract));
  expect(pages).toBeGreaterThanOrEqual(28);
  expect([terms.title, kind, on]).toEqual(["某某易借个人消费贷款合同", "loan-contract", "2026-09-05"]);
  expect(terms.parties).toEqual([
    { role: "甲方", name: "陈安" },
    { role: "乙方", name: "某某消费金融有限公司" },
  ]);
  expect(hits.map(({ clause, pattern }) => ({ clause, pattern: pattern.id }))).toEqual(
    planted.map(({ clause, pattern }) => ({ clause, pattern })),
  );
  for (const [at, { sentence }] of hits.entries()) expect(sentence).toContain(planted[at]?.text);
  expect(absent.map(({ id }) => id)).toEqual(["cost-table-absent", "no-complaint-channel", "no-withdrawal-way"]);
});

it("a policy as a page: items of a list with what introduces them, promises as such", async () => {
  const { hits, kind } = await reviewOf(new TextEncoder().encode(policyPage));
  expect(kind).toBe("policy");
  expect(hits.map(({ pattern, clause }) => [pattern.id, clause])).toEqual([
    ["collects-address-book", "一 2"],
    ["reads-other-records", "一 3"],
    ["shares-with-unnamed", "二"],
    ["good-withdrawal", "三"],
    ["refusal-no-service", "三"],
  ]);
});
